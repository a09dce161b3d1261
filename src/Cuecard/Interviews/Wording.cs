namespace Cuecard.Interviews;

/// <summary>The interviewer's stock of phrases; which of them is said, a seeded generator chooses, never the same twice in a row.</summary>
internal sealed class Wording(Random random)
{
    private readonly Dictionary<string[], int> _last = [];

    private static readonly string[] Greetings =
    [
        "Hello, and thank you for taking the time. We have about {0} minutes; I will ask, and you can think aloud.",
        "Hi, good to meet you. We will talk for some {0} minutes. Take the time you need before you answer.",
        "Welcome. I have questions for about {0} minutes. If anything is unclear, just ask.",
    ];

    private static readonly string[] Transitions = ["Let us move on to {0}.", "Next, some {0}.", "I would like to turn to {0}.", "Good, over to {0}."];
    private static readonly string[] Noted = ["Thank you.", "Okay.", "All right.", "I see.", "Understood.", "Thanks, noted."];
    private static readonly string[] Fine = ["No problem, let us leave that one.", "That is fine, we can go on.", "Fair enough. Let us take something else."];
    private static readonly string[] Easier = ["That is fine. Start with what you do know: what is it for?", "No problem. Could you say roughly where you would meet it?", "Take a part of it: is there anything about it that you have used?"];
    private static readonly string[] Time = ["Of course, take your time.", "Sure, take a moment.", "No hurry."];
    private static readonly string[] NoHints = ["I would rather not give hints in this one. Tell me what you have.", "No hints today, but take your time."];
    private static readonly string[] Challenges = ["You said “{0}”. Are you sure about that?", "Let me go back to “{0}”. Can you check that for me?", "“{0}”: would that always be so?"];
    private static readonly string[] Mentions = ["You mentioned {0}: {1}", "You brought up {0}. {1}", "About {0}: {1}"];
    private static readonly string[] Closings = ["That is all from me. Thank you; the report is ready.", "We are through. Thank you for your answers; you can look at the report now.", "That was my last question. Thanks for your time; your report is ready."];
    private static readonly string[] Repeats = ["Of course: {0}", "Let me put it another way: {0}", "Sure. {0}"];

    public string Greeting(int minutes) => string.Format(null, Pick(Greetings), minutes);

    public string Transition(string pillar) => string.Format(null, Pick(Transitions), pillar);

    public string Note() => Pick(Noted);

    public string LetGo() => Pick(Fine);

    public string StartEasier() => Pick(Easier);

    public string TakeTime() => Pick(Time);

    public string RefuseHint() => Pick(NoHints);

    public string Challenge(string said) => string.Format(null, Pick(Challenges), said);

    public string Mention(string term, string question) => string.Format(null, Pick(Mentions), term, question);

    public string Close() => Pick(Closings);

    public string Repeat(string question) => string.Format(null, Pick(Repeats), question);

    /// <summary>One of some phrases, another than the last time.</summary>
    public string Pick(string[] phrases)
    {
        var at = random.Next(phrases.Length);
        if (phrases.Length > 1 && _last.TryGetValue(phrases, out var last) && at == last) at = (at + 1) % phrases.Length;
        _last[phrases] = at;
        return phrases[at];
    }
}
