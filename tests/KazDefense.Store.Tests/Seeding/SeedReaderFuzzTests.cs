using System.Text;
using KazDefense.Store.Seeding;
using KazDefense.TestKit;

namespace KazDefense.Store.Tests.Seeding;

public sealed class SeedReaderFuzzTests
{
    private static readonly string[] Fragments =
    [
        "\"", "'", "{", "}", "[", "]", ":", ": ", "- ", "\n", "\n  ", "\t", "#", "&a ", "*a", "!t ", "|\n", ">\n", "---\n", "...", "%", "@", "`", "? ", "<<: ",
        "~", "null", "true", ".nan", ".inf", "-1", "99999999999999999999", "1e9", "0x1F", "2009-02-30", "[..]", "../..", "9999", "\\ud800", "\ud800", "\0", "\u0085", "\ufeff", "é", "Ж", "🙂",
        "kazakhstan", "kazakhstan/host", "participants", "participants/", "/", "date", "claims:", "id: ", "for: []", "at: []", "span: [1]", "",
    ];

    [Fact]
    public void Read_RandomlyChangedFiles_NeverThrows()
    {
        using var sample = new SampleSeeds();
        Shake(sample.Folder, SampleSeeds.Files, rounds: 500);
    }

    [Fact]
    public void Read_RandomlyChangedRepositorySeeds_NeverThrows()
    {
        var files = Directory.EnumerateFiles(Repository.Seeds, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Repository.Seeds, path).Replace('\\', '/'), File.ReadAllText);
        var folder = Directory.CreateTempSubdirectory("seeds");
        try
        {
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(folder.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
            Shake(folder.FullName, files, rounds: 8);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // One file at a time is changed in one to four places, read and put back. The seed is fixed: what fails once fails again.
    private static void Shake(string folder, IReadOnlyDictionary<string, string> files, int rounds)
    {
        var random = new Random(20121017);
        var names = files.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            var name = names[random.Next(names.Length)];
            var text = files[name];
            for (var change = random.Next(4); change >= 0; change--)
                text = Change(text, random);
            File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));
            SeedReading? reading = null;
            var thrown = Record.Exception(() => reading = SeedReader.Read(folder));
            Assert.True(thrown is null, $"{name} in round {round}: {thrown}\n{text}");
            Assert.Equal(reading!.Findings.Count == 0, reading.Seeds is not null);
            File.WriteAllText(Path.Combine(folder, name), files[name]);
        }
    }

    private static string Change(string text, Random random)
    {
        var lines = text.Split('\n');
        var line = random.Next(lines.Length);
        var (from, to) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        switch (random.Next(6))
        {
            case 0:
                return text.Insert(from, Fragments[random.Next(Fragments.Length)]);
            case 1:
                var length = Math.Min(random.Next(12), text.Length - from);
                return text.Remove(from, length).Insert(from, Fragments[random.Next(Fragments.Length)]);
            case 2:
                return string.Join('\n', lines.Where((_, i) => i != line));
            case 3:
                return string.Join('\n', lines.Append(lines[line]));
            case 4:
                (lines[line], lines[0]) = (lines[0], lines[line]);
                return string.Join('\n', lines);
            default:
                // A value takes another's place.
                var words = text.Split([' ', ',', ']', '}', '\n'], StringSplitOptions.RemoveEmptyEntries);
                return words.Length == 0 ? text : text.Replace(words[from % words.Length], words[to % words.Length], StringComparison.Ordinal);
        }
    }
}
