using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>What one should know to answer one question. The body is read on first use, so that a large deck stays small in memory.</summary>
public sealed class Card
{
    private readonly Func<CardBody> _readBody;
    private CardBody? _body;

    /// <summary>Makes a card whose body is at hand.</summary>
    public Card(CardHead head, CardBody body)
        : this(head, () => body) => _body = body;

    /// <summary>Makes a card whose body is read by <paramref name="readBody"/> when it is first asked for.</summary>
    public Card(CardHead head, Func<CardBody> readBody)
    {
        Head = head;
        _readBody = readBody;
    }

    /// <summary>All that matching and listing need.</summary>
    public CardHead Head { get; }

    public CardId Id => Head.Id;

    public string Title => Head.Title;

    /// <summary>The id of the card's pillar, one that the deck lists.</summary>
    public string Pillar => Head.Pillar;

    public Level Level => Head.Level;

    /// <summary>The ten-second answer: at most 60 words, speakable as it stands.</summary>
    public string Say => Head.Say;

    /// <summary>Everything else on the card.</summary>
    public CardBody Body => _body ??= _readBody();

    /// <summary>Reads the body without keeping it.</summary>
    internal CardBody ReadBody() => _body ?? _readBody();

    public override string ToString() => Id.Value;
}

/// <summary>The part of a card that is always in memory.</summary>
/// <param name="Id">The card's name.</param>
/// <param name="Title">What a person reads first; at most 80 characters.</param>
/// <param name="Pillar">The id of the pillar it belongs to.</param>
/// <param name="Level">From which level on it is expected.</param>
/// <param name="Asked">The phrasings: how an interviewer says it aloud. At least eight, no two alike.</param>
/// <param name="Terms">The words and names that point to this card, the most telling first.</param>
/// <param name="Related">Cards near to this one.</param>
/// <param name="Experiment">The experiment that demonstrates the card's claim, where there is one.</param>
/// <param name="Say">The ten-second answer.</param>
public sealed record CardHead(
    CardId Id,
    string Title,
    string Pillar,
    Level Level,
    ImmutableArray<string> Asked,
    ImmutableArray<string> Terms,
    ImmutableArray<CardId> Related,
    string? Experiment,
    string Say)
{
    /// <summary>The phrasings: how an interviewer says it aloud. At least eight, no two alike. Unpacked whenever they are asked for.</summary>
    public ImmutableArray<string> Asked
    {
        get => PackedAsked.Unpack();
        init => PackedAsked = PackedTexts.Of(value);
    }

    /// <summary>The words and names that point to this card, the most telling first. Unpacked whenever they are asked for.</summary>
    public ImmutableArray<string> Terms
    {
        get => PackedTerms.Unpack();
        init => PackedTerms = PackedTexts.Of(value);
    }

    internal PackedTexts PackedAsked { get; init; } = PackedTexts.Of(Asked);

    internal PackedTexts PackedTerms { get; init; } = PackedTexts.Of(Terms);
}
