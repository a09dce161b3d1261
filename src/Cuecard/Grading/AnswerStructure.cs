namespace Cuecard.Grading;

/// <summary>How an answer is built. Each part is the stretch that shows it, or null. It never changes the score.</summary>
/// <param name="Opening">The first sentence, where it already answers.</param>
/// <param name="Definition">Where the subject is said to be something, before it is used.</param>
/// <param name="Example">Where an example is given.</param>
/// <param name="Condition">Where it is said under which conditions something holds.</param>
public sealed record AnswerStructure(Evidence? Opening, Evidence? Definition, Evidence? Example, Evidence? Condition);
