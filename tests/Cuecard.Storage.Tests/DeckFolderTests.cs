using Cuecard.Decks;

namespace Cuecard.Storage.Tests;

public sealed class DeckFolderTests : IDisposable
{
    private readonly DeckOnDisk _disk = new();

    public void Dispose() => _disk.Dispose();

    private Reading<Deck> Load() => DeckFolder.Load(_disk.Folder, _disk.Cache);

    [Fact]
    public void The_second_load_comes_from_the_cache_and_equals_the_first()
    {
        var first = Load();
        Assert.True(first.IsSound, string.Join('\n', first.Problems));
        var built = Assert.Single(Directory.GetFiles(_disk.Cache));
        var written = File.GetLastWriteTimeUtc(built);
        var second = Load();
        Assert.True(second.IsSound);
        Assert.Equal(DeckOnDisk.Everything(first.Value!), DeckOnDisk.Everything(second.Value!));
        Assert.Equal(written, File.GetLastWriteTimeUtc(built));
    }

    [Fact]
    public void A_changed_an_added_and_a_removed_file_are_seen()
    {
        Load();
        _disk.Write("statistics/coin.md", DeckOnDisk.Card("coin", "die", "Another title"));
        Assert.Equal("Another title", Load().Value!.Find(new CardId("coin"))!.Title);
        _disk.Write("statistics/card.md", DeckOnDisk.Card("card", "die"));
        Assert.Equal(3, Load().Value!.Cards.Length);
        File.Delete(Path.Combine(_disk.Folder, "statistics", "card.md"));
        Assert.Equal(2, Load().Value!.Cards.Length);
    }

    [Fact]
    public void A_deck_with_problems_names_them_every_time()
    {
        _disk.Write("statistics/die.md", "no card");
        for (var i = 0; i < 2; i++)
        {
            var reading = Load();
            Assert.Contains(reading.Problems, p => p.Path == Path.Combine(_disk.Folder, "statistics", "die.md") && p.Line == 1);
            Assert.Equal(["coin"], reading.Value!.Cards.Select(c => c.Id.Value));
        }

        Assert.False(Directory.Exists(_disk.Cache));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem()
    {
        var folder = Path.Combine(_disk.Root, "nowhere");
        foreach (var reading in new[] { DeckFolder.Read(folder), DeckFolder.Load(folder, _disk.Cache) })
        {
            Assert.Null(reading.Value);
            Assert.StartsWith($"{folder}: expected a deck folder, found nothing there", Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_cache_that_cannot_be_written_does_no_harm()
    {
        File.WriteAllText(_disk.Cache, "a file where the folder should be");
        Assert.True(Load().IsSound);
        Assert.True(Load().IsSound);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(200)]
    public void A_damaged_cache_is_written_anew(int length)
    {
        var first = Load();
        var built = Assert.Single(Directory.GetFiles(_disk.Cache));
        File.WriteAllBytes(built, File.ReadAllBytes(built)[..length]);
        Assert.Null(DeckFolder.LoadBuilt(built));
        Assert.Equal(DeckOnDisk.Everything(first.Value!), DeckOnDisk.Everything(Load().Value!));
        Assert.NotNull(DeckFolder.LoadBuilt(built));
    }

    [Fact]
    public void Other_files_and_hidden_ones_are_passed_over()
    {
        _disk.Write("README.md", "# About");
        _disk.Write("notes.txt", "notes");
        _disk.Write(".git/old.md", "no card");
        Assert.True(Load().IsSound);
    }
}
