namespace Cuecard.Web.Mocks;

/// <summary>What a candidate may want beside answering.</summary>
public enum MockRequest
{
    /// <summary>A nudge towards a point.</summary>
    Hint,

    /// <summary>The question once more.</summary>
    Repeat,

    /// <summary>To leave the question.</summary>
    DontKnow,

    /// <summary>Time.</summary>
    Think,

    /// <summary>To end the interview.</summary>
    End,
}

/// <summary>Requests in words: the interviewer understands the same ones when they are typed or spoken.</summary>
internal static class MockRequests
{
    /// <summary>The words in which a request is made.</summary>
    public static string Words(MockRequest request) => request switch
    {
        MockRequest.Hint => "Could you give me a hint?",
        MockRequest.Repeat => "Could you repeat the question?",
        MockRequest.DontKnow => "I do not know.",
        MockRequest.Think => "Let me think.",
        _ => "Let us end the interview here.",
    };
}
