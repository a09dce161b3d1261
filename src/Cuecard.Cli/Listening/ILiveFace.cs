namespace Cuecard.Cli.Listening;

/// <summary>How a conversation is shown while it is heard.</summary>
internal interface ILiveFace
{
    /// <summary>Shows one step.</summary>
    void Show(HeardStep step);

    /// <summary>The conversation is over, or was stopped.</summary>
    void Close();
}
