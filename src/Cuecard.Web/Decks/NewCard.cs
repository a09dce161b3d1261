namespace Cuecard.Web.Decks;

/// <summary>What the editor starts a new card with: every section, so that nothing has to be looked up.</summary>
internal static class NewCard
{
    public static string Text(string pillar) => $"""
        ---
        id: my-card
        title: What the card is about
        pillar: {pillar}
        level: mid
        asked:
          - How would an interviewer ask for it?
          - At least eight ways, no two alike
        terms: [the words, that point, to this card]
        ---

        ## Say

        The ten-second answer, at most 60 words, as you would say it aloud.

        ## Example

        One worked number, or one worked situation.

        ## Pitfalls

        - "What people say wrongly." -> The correction.

        ## Rubric

        - (3) The most important thing a good answer says.
          - one way to say it
          - another way to say it
        - (2) The next thing.
          - one way to say it
          - another way to say it
        - (1) A nice thing to add.
          - one way to say it
          - another way to say it

        ## Follow-ups

        - What would be asked next? -> The short answer.
        - And after that? -> The short answer.

        ## References

        - The book, paper or documentation it comes from.
        """.ReplaceLineEndings("\n") + "\n";
}
