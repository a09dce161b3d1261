namespace Cuecard.Matching;

/// <summary>
/// The deck's features as postings: for each stem or pair, the cards and the phrasings that have it; for each run of sounds,
/// the cards. Weights are inverse document frequency times BM25's saturated count (Robertson and Zaragoza, "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009), with the card's title, terms, phrasings and Say as weighted fields.
/// </summary>
internal sealed class MatchIndex
{
    private MatchIndex(Postings cards, Postings phrasings, Postings sounds, Postings terms, float[] wordInformation, float[] soundInformation, int[] phrasingsFrom)
    {
        Cards = cards;
        Phrasings = phrasings;
        Sounds = sounds;
        Terms = terms;
        WordInformation = wordInformation;
        SoundInformation = soundInformation;
        PhrasingsFrom = phrasingsFrom;
    }

    /// <summary>A run of sounds with less information than this stands on so many cards that it tells none apart.</summary>
    public const float CommonSound = 0.1f;

    /// <summary>Word feature to cards, weights in (0, 1).</summary>
    public Postings Cards { get; }

    /// <summary>Word feature to phrasings, weights that make a dot product with a unit query the cosine.</summary>
    public Postings Phrasings { get; }

    /// <summary>Sound feature to cards, weights in (0, 1).</summary>
    public Postings Sounds { get; }

    /// <summary>Word feature to the cards that have it in their title or terms.</summary>
    public Postings Terms { get; }

    /// <summary>Inverse document frequency of each word feature over cards, in (0, 1].</summary>
    public float[] WordInformation { get; }

    /// <summary>Inverse document frequency of each run of sounds over cards, in (0, 1].</summary>
    public float[] SoundInformation { get; }

    /// <summary>Where each card's phrasings begin, and behind the last card the number of all phrasings.</summary>
    public int[] PhrasingsFrom { get; }

    public int CardCount => PhrasingsFrom.Length - 1;

    public int PhrasingCount => PhrasingsFrom[^1];

    public void Write(BinaryWriter writer)
    {
        foreach (var postings in new[] { Cards, Phrasings, Sounds, Terms }) postings.Write(writer);
        writer.WriteArray<float>(WordInformation);
        writer.WriteArray<float>(SoundInformation);
        writer.WriteArray<int>(PhrasingsFrom);
    }

    public static MatchIndex Read(BinaryReader reader)
    {
        var (cards, phrasings, sounds, terms) = (Postings.Read(reader), Postings.Read(reader), Postings.Read(reader), Postings.Read(reader));
        return new MatchIndex(cards, phrasings, sounds, terms, reader.ReadArray<float>(), reader.ReadArray<float>(), reader.ReadArray<int>());
    }

    /// <summary>Builds the index, leaving out one phrasing when asked to (for leave-one-out).</summary>
    public static MatchIndex Build(CardFeatures[] cards, int wordFeatures, int soundFeatures, MatcherOptions options, (int Card, int Phrasing)? leaveOut = null)
    {
        var wordFields = new FieldCounts(wordFeatures);
        var soundFields = new FieldCounts(soundFeatures);
        var cardPostings = new PostingsBuilder(wordFeatures);
        var soundPostings = new PostingsBuilder(soundFeatures);
        var termPostings = new PostingsBuilder(wordFeatures);
        var phrasingsFrom = new int[cards.Length + 1];
        var phrasings = new List<int[]>();
        for (var c = 0; c < cards.Length; c++)
        {
            var card = cards[c];
            Count(card.Title, options.TitleWeight);
            foreach (var term in card.Terms) Count(term, options.TermWeight);
            foreach (var f in card.Telling) termPostings.Add(f, c, 1);
            Count(card.Say, options.BodyWeight);
            Count(card.Body, options.BodyWeight);
            for (var p = 0; p < card.Asked.Length; p++)
            {
                if (leaveOut is { } o && o.Card == c && o.Phrasing == p) continue;
                Count(card.Asked[p], 1);
                phrasings.Add(card.Asked[p].Words);
            }

            phrasings.Add(card.Title.Words);
            phrasingsFrom[c + 1] = phrasings.Count;
            wordFields.Drain(cardPostings, c, options.Saturation);
            soundFields.Drain(soundPostings, c, options.Saturation);
        }

        var wordInformation = Information(cardPostings, cards.Length);
        var soundInformation = Information(soundPostings, cards.Length);
        var phrasingPostings = BuildPhrasings(phrasings, wordFeatures, wordInformation, options);
        return new MatchIndex(cardPostings.Build(), phrasingPostings, soundPostings.Build(f => soundInformation[f] >= CommonSound), termPostings.Build(), wordInformation, soundInformation, phrasingsFrom);

        void Count(TextFeatures text, double weight)
        {
            wordFields.Add(text.Words, (float)weight);
            soundFields.Add(text.Sounds, (float)weight);
        }
    }

    private static Postings BuildPhrasings(List<int[]> phrasings, int features, float[] information, MatcherOptions options)
    {
        var builder = new PostingsBuilder(features);
        var seen = new HashSet<int>();
        for (var p = 0; p < phrasings.Count; p++)
        {
            seen.Clear();
            var norm = 0.0;
            foreach (var f in phrasings[p])
            {
                if (seen.Add(f)) norm += information[f] * information[f];
            }

            norm = Math.Sqrt(norm);
            if (norm <= 0) continue;
            foreach (var f in seen) builder.Add(f, p, (float)(information[f] / norm));
        }

        return builder.Build();
    }

    /// <summary>ln((N + 1) / (n + ½)) scaled to at most 1, where n of the N cards have the feature.</summary>
    private static float[] Information(PostingsBuilder postings, int cards)
    {
        var information = new float[postings.FeatureCount];
        var most = Math.Log((cards + 1) / 1.5);
        for (var f = 0; f < information.Length; f++)
        {
            var n = postings.CountOf(f);
            if (n > 0) information[f] = most <= 0 ? 1 : (float)Math.Clamp(Math.Log((cards + 1) / (n + 0.5)) / most, 0.02, 1);
        }

        return information;
    }
}
