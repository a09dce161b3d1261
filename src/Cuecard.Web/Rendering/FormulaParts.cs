namespace Cuecard.Web.Rendering;

/// <summary>A formula section in two: the formulas, and what explains them.</summary>
/// <param name="Formula">Up to the first bullet.</param>
/// <param name="Legend">The symbols and conditions; empty where there are none.</param>
internal readonly record struct FormulaParts(string Formula, string Legend)
{
    public static FormulaParts Of(string markdown)
    {
        var bullet = markdown.StartsWith("- ", StringComparison.Ordinal) ? 0 : markdown.IndexOf("\n- ", StringComparison.Ordinal);
        return bullet <= 0 ? new FormulaParts(markdown, "") : new FormulaParts(markdown[..bullet], markdown[bullet..].TrimStart());
    }
}
