using System.IO.Compression;
using Cuecard.Web.Decks;

namespace Cuecard.Web.Tests.Decks;

public sealed class DeckArchiveTests
{
    [Fact]
    public async Task What_is_exported_comes_in_again()
    {
        using var zip = new MemoryStream();
        await DeckArchive.Export(TestDeck.Folder, zip, CancellationToken.None);
        zip.Position = 0;
        var folder = TestDeck.NewHome();
        var import = DeckArchive.Import(zip, folder);
        Assert.Empty(import.Left);
        Assert.True(File.Exists(Path.Combine(folder, "statistics", "p-value.md")));
        Assert.Equal(import.Taken, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count());
    }

    [Theory]
    [InlineData("../escaped.md")]
    [InlineData("statistics/../../escaped.md")]
    [InlineData("/escaped.md")]
    [InlineData("..\\escaped.md")]
    [InlineData("C:/escaped.md")]
    public void A_name_that_leads_out_of_the_folder_is_left_out(string name)
    {
        var root = TestDeck.NewHome();
        var import = DeckArchive.Import(Zip((name, "text")), Path.Combine(root, "deck"));
        Assert.Equal(0, import.Taken);
        Assert.Contains(name, Assert.Single(import.Left), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Programs_and_pictures_are_not_taken()
    {
        var folder = TestDeck.NewHome();
        Assert.Equal(0, DeckArchive.Import(Zip(("run.sh", "x"), ("a/b.exe", "x"), (".bashrc", "x")), folder).Taken);
        Assert.Empty(Directory.EnumerateFiles(folder));
    }

    [Fact]
    public void A_file_too_large_for_a_card_is_left_out() =>
        Assert.Contains("larger", Assert.Single(DeckArchive.Import(Zip(("big.md", new string('a', 3_000_000))), TestDeck.NewHome()).Left), StringComparison.Ordinal);

    [Fact]
    public void What_is_no_zip_file_is_said()
    {
        var import = DeckArchive.Import(new MemoryStream([1, 2, 3, 4]), TestDeck.NewHome());
        Assert.Contains("zip", Assert.Single(import.Left), StringComparison.Ordinal);
    }

    private static MemoryStream Zip(params (string Name, string Text)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
