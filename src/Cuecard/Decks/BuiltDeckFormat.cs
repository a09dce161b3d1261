using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>How each part of a deck is laid out in the built form.</summary>
internal static class BuiltDeckFormat
{
    /// <summary>A longer list is damage.</summary>
    public const int MaxListLength = 100_000;

    public static void Write(this BinaryWriter writer, DeckManifest manifest)
    {
        writer.Write(manifest.Name);
        writer.WriteList(manifest.Pillars, (w, p) =>
        {
            w.Write(p.Id);
            w.Write(p.Name);
        });
        writer.WriteList(manifest.Companies, (w, c) =>
        {
            w.Write(c.Id);
            w.Write(c.Name);
            w.Write(c.About);
            w.WriteList(c.Asks, (v, q) =>
            {
                v.Write(q.Pillar);
                v.Write(q.Questions);
                v.Write((byte)q.Depth);
            });
        });
        writer.WriteList(manifest.Lexicon, (w, e) =>
        {
            w.Write(e.Term);
            w.WriteTexts(e.Same);
            w.WriteTexts(e.Spoken);
        });
    }

    public static DeckManifest ReadManifest(this BinaryReader reader) => new(
        reader.ReadString(),
        reader.ReadList(r => new Pillar(r.ReadString(), r.ReadString())),
        reader.ReadList(r => new CompanyProfile(
            r.ReadString(), r.ReadString(), r.ReadString(), r.ReadList(q => new PillarQuota(q.ReadString(), q.ReadInt32(), (Level)q.ReadByte())))),
        reader.ReadList(r => new LexiconEntry(r.ReadString(), r.ReadTexts(), r.ReadTexts())));

    public static void Write(this BinaryWriter writer, CardHead head)
    {
        writer.Write(head.Id.Value);
        writer.Write(head.Title);
        writer.Write(head.Pillar);
        writer.Write((byte)head.Level);
        head.PackedAsked.Write(writer);
        head.PackedTerms.Write(writer);
        writer.WriteTexts([.. head.Related.Select(r => r.Value)]);
        writer.WriteOptional(head.Experiment);
        writer.Write(head.Say);
    }

    public static CardHead ReadHead(this BinaryReader reader)
    {
        var (id, title, pillar, level) = (new CardId(reader.ReadString()), reader.ReadString(), reader.ReadString(), (Level)reader.ReadByte());
        var (asked, terms) = (PackedTexts.Read(reader), PackedTexts.Read(reader));
        var related = reader.ReadList(r => new CardId(r.ReadString()));
        return new CardHead(id, title, pillar, level, [], [], related, reader.ReadOptional(), reader.ReadString()) { PackedAsked = asked, PackedTerms = terms };
    }

    public static void Write(this BinaryWriter writer, CardBody body)
    {
        writer.WriteOptional(body.Formula);
        writer.WriteOptional(body.TradeOffs);
        writer.WriteOptional(body.Metrics);
        writer.Write(body.Example);
        writer.WritePitfalls(body.Pitfalls);
        writer.WritePoints(body.Rubric);
        writer.WriteList(body.FollowUps, (w, f) =>
        {
            w.Write(f.Question);
            w.WriteOptional(f.Answer);
            w.WriteOptional(f.Card?.Value);
        });
        writer.WriteList(body.Code, (w, c) =>
        {
            w.Write(c.Language);
            w.Write(c.Source);
            w.Write(c.Output);
            w.Write(c.Line);
        });
        writer.WriteTexts(body.References);
    }

    public static CardBody ReadBody(this BinaryReader reader) => new(
        reader.ReadOptional(),
        reader.ReadOptional(),
        reader.ReadOptional(),
        reader.ReadString(),
        reader.ReadPitfalls(),
        reader.ReadPoints(),
        reader.ReadList(r => new FollowUp(r.ReadString(), r.ReadOptional(), r.ReadOptional() is { } id ? new CardId(id) : null)),
        reader.ReadList(r => new CodeBlock(r.ReadString(), r.ReadString(), r.ReadString(), r.ReadInt32())),
        reader.ReadTexts());

    public static void Write(this BinaryWriter writer, ImmutableArray<BusinessCase> cases) => writer.WriteList(cases, (w, c) =>
    {
        w.Write(c.Id.Value);
        w.Write(c.Title);
        w.Write(c.Pillar);
        w.Write((byte)c.Level);
        w.Write(c.Opening);
        w.WriteList(c.Facts, (v, f) =>
        {
            v.WriteTexts(f.Asked);
            v.Write(f.Tell);
        });
        w.WriteList(c.Stages, (v, s) =>
        {
            v.Write(s.Name);
            v.Write(s.Ask);
            v.Write(s.Say);
            v.WritePoints(s.Points);
            v.WritePitfalls(s.Misconceptions);
        });
    });

    public static ImmutableArray<BusinessCase> ReadCases(this BinaryReader reader) => reader.ReadList(r => new BusinessCase(
        new CardId(r.ReadString()),
        r.ReadString(),
        r.ReadString(),
        (Level)r.ReadByte(),
        r.ReadString(),
        r.ReadList(f => new CaseFact(f.ReadTexts(), f.ReadString())),
        r.ReadList(s => new CaseStage(s.ReadString(), s.ReadString(), s.ReadString(), s.ReadPoints(), s.ReadPitfalls()))));

    private static void WritePitfalls(this BinaryWriter writer, ImmutableArray<Misconception> pitfalls) => writer.WriteList(pitfalls, (w, m) =>
    {
        w.Write(m.Wrong);
        w.Write(m.Right);
        w.WriteTexts(m.Ways);
    });

    private static ImmutableArray<Misconception> ReadPitfalls(this BinaryReader reader) => reader.ReadList(r => new Misconception(r.ReadString(), r.ReadString(), r.ReadTexts()));

    private static void WritePoints(this BinaryWriter writer, ImmutableArray<RubricPoint> points) => writer.WriteList(points, (w, p) =>
    {
        w.Write(p.Id);
        w.Write(p.Weight);
        w.Write(p.Text);
        w.WriteTexts(p.Ways);
    });

    private static ImmutableArray<RubricPoint> ReadPoints(this BinaryReader reader) => reader.ReadList(r => new RubricPoint(r.ReadString(), r.ReadInt32(), r.ReadString(), r.ReadTexts()));

    public static void WriteTexts(this BinaryWriter writer, ImmutableArray<string> texts) => writer.WriteList(texts, (w, t) => w.Write(t));

    public static ImmutableArray<string> ReadTexts(this BinaryReader reader) => reader.ReadList(r => r.ReadString());

    private static void WriteOptional(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null) writer.Write(text);
    }

    private static string? ReadOptional(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void WriteList<T>(this BinaryWriter writer, ImmutableArray<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items) write(writer, item);
    }

    private static ImmutableArray<T> ReadList<T>(this BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count is < 0 or > MaxListLength) throw new FormatException("a list longer than the file");
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++) items.Add(read(reader));
        return items.MoveToImmutable();
    }
}
