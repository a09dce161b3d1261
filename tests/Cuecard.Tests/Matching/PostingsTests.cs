using System.Text;
using CsCheck;
using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class PostingsTests
{
    private const int Items = 70_000;

    [Fact]
    public void Every_item_of_a_feature_has_its_strength_and_no_other_has_any() =>
        Gen.Select(Gen.Int[0, Items - 1], Gen.Int[1, 255]).Array[0, 40].Sample(found =>
        {
            var wanted = found.DistinctBy(f => f.Item1).OrderBy(f => f.Item1).ToList();
            var builder = new PostingsBuilder(3);
            foreach (var (item, strength) in wanted) builder.Add(1, item, strength / 255f);
            var postings = WrittenAndRead(builder.Build());
            var scores = new float[Items];
            postings.Spread(0, 1, scores);
            postings.Spread(2, 1, scores);
            Assert.All(scores, s => Assert.Equal(0, s));
            postings.Spread(1, 2, scores);
            var expected = new float[Items];
            foreach (var (item, strength) in wanted)
            {
                expected[item] = 2 * strength / 255f;
                Assert.Equal(strength / 255f, postings.Strength(1, item), 5);
                Assert.Equal(0, postings.Strength(2, item));
            }

            Assert.Equal(expected, scores, (a, b) => Math.Abs(a - b) < 1e-5);
            Assert.Equal(0, postings.Strength(1, Items));
        }, iter: 50);

    [Fact]
    public void Features_that_are_not_kept_have_no_items()
    {
        var builder = new PostingsBuilder(2);
        foreach (var item in new[] { 3, 130, 20_000 })
        {
            builder.Add(0, item, 1);
            builder.Add(1, item, 0.5f);
        }

        var postings = builder.Build(f => f == 1);
        Assert.Equal(3, builder.CountOf(0));
        Assert.Equal(0, postings.Strength(0, 130));
        Assert.Equal(0.5f, postings.Strength(1, 20_000), 0.01f);
        Assert.Equal(0, postings.Strength(1, 131));
    }

    private static Postings WrittenAndRead(Postings postings)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        postings.Write(writer);
        stream.Position = 0;
        return Postings.Read(new BinaryReader(stream));
    }
}
