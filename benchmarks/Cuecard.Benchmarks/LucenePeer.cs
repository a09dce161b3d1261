using Cuecard.Decks;
using Cuecard.Matching;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Cuecard.Benchmarks;

/// <summary>Lucene.Net with BM25, the English analyzer, and the card's parts as fields with the weights that served it best.</summary>
internal sealed class LucenePeer : ISearchPeer
{
    private static readonly string[] Fields = ["terms", "asked", "body"];

    private readonly RAMDirectory _directory = new();
    private readonly EnglishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly IndexWriter _writer;
    private DirectoryReader? _reader;
    private IndexSearcher? _searcher;

    public LucenePeer() =>
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() });

    public string Name => "Lucene.Net BM25";

    public void Put(Card card, int? without = null)
    {
        var document = new Document
        {
            new StringField("id", card.Id.Value, Field.Store.YES),
            new TextField("terms", CardText.Terms(card), Field.Store.NO),
            new TextField("asked", CardText.Asked(card, without), Field.Store.NO),
            new TextField("body", CardText.Body(card), Field.Store.NO),
        };
        _writer.UpdateDocument(new Term("id", card.Id.Value), document);
        _searcher = null;
    }

    public IReadOnlyList<(CardId Card, double Score)> Search(string question, int top)
    {
        var words = WordReader.Read(question);
        if (words.Count == 0) return [];
        if (_searcher is null)
        {
            _reader?.Dispose();
            _reader = _writer.GetReader(applyAllDeletes: true);
            _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        }

        var parser = new MultiFieldQueryParser(LuceneVersion.LUCENE_48, Fields, _analyzer, new Dictionary<string, float> { ["terms"] = 1, ["asked"] = 2, ["body"] = 0.5f });
        var query = parser.Parse(QueryParserBase.Escape(string.Join(' ', words.Select(w => w.Text)).ToLowerInvariant()));
        return [.. _searcher.Search(query, top).ScoreDocs.Select(d => (new CardId(_searcher.Doc(d.Doc).Get("id", System.Globalization.CultureInfo.InvariantCulture)), (double)d.Score))];
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _writer.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }
}
