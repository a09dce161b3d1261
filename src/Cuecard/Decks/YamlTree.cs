using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Cuecard.Decks;

/// <summary>A piece of YAML with the line it stands on. Only scalars, lists and maps; no anchors, tags or merges.</summary>
internal abstract record YamlValue(int Line);

internal sealed record YamlText(string Text, int Line) : YamlValue(Line);

internal sealed record YamlList(ImmutableArray<YamlValue> Items, int Line) : YamlValue(Line);

internal sealed record YamlMap(ImmutableArray<(YamlText Key, YamlValue Value)> Entries, int Line) : YamlValue(Line);

/// <summary>Reads YAML into a tree. Depth is bounded, so that no input exhausts the stack.</summary>
internal static class YamlTree
{
    private const int MaxDepth = 8;

    /// <summary>Reads one document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="lineOffset">Lines that come before it in the file.</param>
    /// <param name="problem">What is wrong, with the line in the file.</param>
    /// <returns>The tree, or null with <paramref name="problem"/> set; an empty document is an empty map.</returns>
    public static YamlValue? Read(string text, int lineOffset, out (int Line, string Message)? problem)
    {
        problem = null;
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return new YamlMap([], lineOffset + 1);
            return ReadValue(parser, lineOffset, 0);
        }
        catch (YamlException e)
        {
            problem = ((int)e.Start.Line + lineOffset, $"expected YAML, found a mistake in it: {Sentence(e)}");
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or FormatException or InvalidCastException)
        {
            problem = (lineOffset + 1, $"expected YAML, found text that no YAML reader understands ({e.GetType().Name})");
            return null;
        }
    }

    private static YamlValue ReadValue(Parser parser, int offset, int depth)
    {
        if (depth > MaxDepth) throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested deeper than {MaxDepth} levels");
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlText(scalar.Value, (int)scalar.Start.Line + offset);
        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadValue(parser, offset, depth + 1));
            return new YamlList(items.ToImmutable(), (int)list.Start.Line + offset);
        }

        if (parser.TryConsume<MappingStart>(out var map))
        {
            var entries = ImmutableArray.CreateBuilder<(YamlText, YamlValue)>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                entries.Add((new YamlText(key.Value, (int)key.Start.Line + offset), ReadValue(parser, offset, depth + 1)));
            }

            return new YamlMap(entries.ToImmutable(), (int)map.Start.Line + offset);
        }

        var found = parser.Current;
        throw new YamlException(found?.Start ?? Mark.Empty, found?.End ?? Mark.Empty, "only text, lists and maps are read here, no anchors or aliases");
    }

    private static string Sentence(YamlException e)
    {
        var message = e.InnerException is { } inner ? inner.Message : e.Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        return (colon >= 0 ? message[(colon + 3)..] : message).ReplaceLineEndings(" ").Trim();
    }
}
