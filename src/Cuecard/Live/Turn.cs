namespace Cuecard.Live;

/// <summary>What the interviewer has said since the candidate last spoke.</summary>
internal sealed class Turn
{
    private string _final = "";
    private string _partial = "";

    /// <summary>The questions found in it, in order.</summary>
    public List<OpenQuestion> Questions { get; } = [];

    /// <summary>The words so far.</summary>
    public string Text => _final.Length == 0 ? _partial : _partial.Length == 0 ? _final : _final + " " + _partial;

    public void Hear(string text, bool isFinal)
    {
        var words = text.Trim();
        if (isFinal)
        {
            _final = _final.Length == 0 ? words : _final + " " + words;
            _partial = "";
        }
        else
        {
            _partial = words;
        }
    }
}
