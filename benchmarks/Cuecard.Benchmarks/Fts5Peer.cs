using Cuecard.Decks;
using Cuecard.Matching;
using Microsoft.Data.Sqlite;

namespace Cuecard.Benchmarks;

/// <summary>SQLite's FTS5 with bm25(), the Porter tokenizer, and the card's parts as columns with the weights that served it best.</summary>
internal sealed class Fts5Peer : ISearchPeer
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;

    public Fts5Peer()
    {
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE cards USING fts5(id UNINDEXED, terms, asked, body, tokenize='porter unicode61')";
        create.ExecuteNonQuery();
        _search = _connection.CreateCommand();
        _search.CommandText = "SELECT id, -bm25(cards, 0, 1, 2, 0.5) AS score FROM cards WHERE cards MATCH $q ORDER BY score DESC LIMIT $top";
        _search.Parameters.Add("$q", SqliteType.Text);
        _search.Parameters.Add("$top", SqliteType.Integer);
    }

    public string Name => "SQLite FTS5 BM25";

    public void Put(Card card, int? without = null)
    {
        using var put = _connection.CreateCommand();
        put.CommandText = "DELETE FROM cards WHERE id = $id; INSERT INTO cards VALUES ($id, $terms, $asked, $body)";
        put.Parameters.AddWithValue("$id", card.Id.Value);
        put.Parameters.AddWithValue("$terms", CardText.Terms(card));
        put.Parameters.AddWithValue("$asked", CardText.Asked(card, without));
        put.Parameters.AddWithValue("$body", CardText.Body(card));
        put.ExecuteNonQuery();
    }

    public IReadOnlyList<(CardId Card, double Score)> Search(string question, int top)
    {
        var words = WordReader.Read(question);
        if (words.Count == 0) return [];
        _search.Parameters["$q"].Value = string.Join(" OR ", words.Select(w => $"\"{w.Text}\"").Distinct());
        _search.Parameters["$top"].Value = top;
        using var reader = _search.ExecuteReader();
        var found = new List<(CardId, double)>();
        while (reader.Read()) found.Add((new CardId(reader.GetString(0)), reader.GetDouble(1)));
        return found;
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }
}
