using Cuecard.Matching;

namespace Cuecard.Interviews;

/// <summary>What a candidate wants with a reply.</summary>
public enum CandidateIntent
{
    /// <summary>Answers.</summary>
    Answer,

    /// <summary>Has no answer, or passes.</summary>
    DontKnow,

    /// <summary>Wants to hear the question again or in other words.</summary>
    Repeat,

    /// <summary>Asks for a hint.</summary>
    Hint,

    /// <summary>Wants time.</summary>
    Think,

    /// <summary>Wants to end the interview.</summary>
    End,
}

/// <summary>Reads what a candidate wants from a short reply. A long one is an answer whatever it says on the way.</summary>
internal static class CandidateIntents
{
    private const int LongestRequest = 16;

    /// <summary>Words that are a request only in a reply of so many words.</summary>
    private const int LongestWord = 4;

    private static readonly string[] Ambiguous = ["skip", "pass", "hint", "nudge", "thinking"];

    private static readonly (CandidateIntent Intent, string[] Phrases)[] Known =
    [
        (CandidateIntent.End, ["stop the interview", "end the interview", "stop here", "end here", "finish here", "quit the interview"]),
        (CandidateIntent.Hint, ["a hint", "hint please", "any hints", "a clue", "hint", "nudge", "help me out", "point me in"]),
        (CandidateIntent.Repeat, ["repeat", "repeat that", "repeat the question", "rephrase that", "rephrase the question", "say that again", "once more please", "rephrase", "ask that again", "did not catch", "did not get the question", "did not hear", "other words", "what do you mean", "what was the question", "not understand the question"]),
        (CandidateIntent.DontKnow, ["do not know", "dont know", "idk", "no idea", "no clue", "not know that", "never heard", "skip", "pass", "can not answer", "cannot answer", "do not remember", "dont remember", "not familiar", "can not recall", "do not recall", "beats me", "next question"]),
        (CandidateIntent.Think, ["let me think", "give me a second", "give me a moment", "give me a minute", "one moment", "one second", "a moment to think", "need a minute", "need a moment", "thinking", "hold on", "just a second"]),
    ];

    public static CandidateIntent Read(string reply)
    {
        var words = WordReader.Read(reply).ConvertAll(w => w.Text);
        if (words.Count is 0) return CandidateIntent.Think;
        if (words.Count > LongestRequest) return CandidateIntent.Answer;
        var text = $" {string.Join(' ', words)} ";
        foreach (var (intent, phrases) in Known)
        {
            if (phrases.Any(p => (words.Count <= LongestWord || !Ambiguous.Contains(p)) && text.Contains($" {p} ", StringComparison.Ordinal)) && !IsAnswerAnyway(intent, words.Count)) return intent;
        }

        return CandidateIntent.Answer;
    }

    /// <summary>"I do not know the exact name, but you would weight the classes" answers.</summary>
    private static bool IsAnswerAnyway(CandidateIntent intent, int words) => intent is CandidateIntent.DontKnow or CandidateIntent.Think && words > 11;
}
