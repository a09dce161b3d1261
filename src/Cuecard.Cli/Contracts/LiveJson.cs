using System.Collections.Immutable;
using Cuecard.Live;

namespace Cuecard.Cli.Contracts;

/// <summary>The events of <c>live --json</c>, one a line.</summary>
internal static class LiveJson
{
    /// <summary>An event as one line of JSON. Times are seconds from the start of the conversation.</summary>
    public static string Line(LiveEvent happened)
    {
        var at = Math.Round(happened.At.TotalSeconds, 3);
        var json = JsonOutput.Default;
        return happened switch
        {
            QuestionEvent q => JsonOutput.Line(new QuestionJson(JsonOutput.Version, at, "question", q.Number, q.Text, q.Type.ToString().ToLowerInvariant(), q.IsComplete), json.QuestionJson),
            CueEvent c => JsonOutput.Line(new CueEventJson(JsonOutput.Version, at, "cue", c.Question, c.HeardWords, [.. c.Cards.Select(CueJson.Of)]), json.CueEventJson),
            ContextEvent c => JsonOutput.Line(new ContextJson(JsonOutput.Version, at, "context", [.. c.Recent.Select(r => r.Value)]), json.ContextJson),
            InterviewerEvent i => JsonOutput.Line(new InterviewerJson(JsonOutput.Version, at, "interviewer", i.Name, i.IsInferred), json.InterviewerJson),
            CoveredEvent c => JsonOutput.Line(new CoveredJson(JsonOutput.Version, at, "covered", c.Question, c.Card.Value, PointGradeJson.Of(c.Point)), json.CoveredJson),
            MisconceptionEvent m => JsonOutput.Line(new MisconceptionJson(JsonOutput.Version, at, "misconception", m.Question, m.Card.Value, MisconceptionGradeJson.Of(m.Misconception)), json.MisconceptionJson),
            EndEvent e => JsonOutput.Line(new EndJson(JsonOutput.Version, at, "end", e.Utterances, e.Questions, e.Cued), json.EndJson),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "an event without a contract"),
        };
    }
}

/// <summary>A question is being asked, or has been asked to its end.</summary>
internal sealed record QuestionJson(int Version, double At, string Type, int Number, string Text, string QuestionType, bool Complete);

/// <summary>The cards on screen for a question have changed.</summary>
internal sealed record CueEventJson(int Version, double At, string Type, int Question, int HeardWords, ImmutableArray<CueJson> Cards);

/// <summary>What later questions may lean on has changed.</summary>
internal sealed record ContextJson(int Version, double At, string Type, ImmutableArray<string> Recent);

/// <summary>Who is taken to be asking.</summary>
internal sealed record InterviewerJson(int Version, double At, string Type, string Name, bool Inferred);

/// <summary>The candidate has made a point of the card on screen.</summary>
internal sealed record CoveredJson(int Version, double At, string Type, int Question, string Card, PointGradeJson Point);

/// <summary>The candidate has said something wrong.</summary>
internal sealed record MisconceptionJson(int Version, double At, string Type, int Question, string Card, MisconceptionGradeJson Misconception);

/// <summary>The conversation is over.</summary>
internal sealed record EndJson(int Version, double At, string Type, int Utterances, int Questions, int Cued);
