using System.Collections;
using System.Globalization;
using System.Reflection;
using KazDefense.Domain.Entries;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>Reads and writes what is typed in an entry by its path: <c>name</c>, <c>names/2/language</c>, <c>authors/0</c>.</summary>
public static class EntryValue
{
    /// <summary>What is typed there, a truth as <c>true</c>; null where nothing is, or where there is no such row.</summary>
    /// <exception cref="ArgumentException">The entry has no such field.</exception>
    public static string? Get(RecordEntry entry, string path) => Find(entry, path) switch
    {
        (IList rows, null, var row) => row < rows.Count ? (string?)rows[row] : null,
        ({ } holder, { } property, _) => property.GetValue(holder) switch
        {
            true => "true",
            bool => null,
            var value => (string?)value,
        },
        _ => null,
    };

    /// <summary>Types something there.</summary>
    /// <exception cref="ArgumentException">The entry has no such field or row.</exception>
    public static void Set(RecordEntry entry, string path, string? value)
    {
        switch (Find(entry, path))
        {
            case (IList rows, null, var row):
                rows[row] = value ?? "";
                break;
            case ({ } holder, { } property, _):
                property.SetValue(holder, property.PropertyType == typeof(bool) ? value == "true" : value);
                break;
            default:
                throw new ArgumentException($"There is no row “{path}”.", nameof(path));
        }
    }

    /// <summary>The rows of a list.</summary>
    /// <exception cref="ArgumentException">The entry has no such list.</exception>
    public static IList Rows(RecordEntry entry, string path) => (IList)Property(entry.GetType(), path).GetValue(entry)!;

    /// <summary>A row in which nothing is typed.</summary>
    public static object Blank(IList rows) => rows.GetType().GetGenericArguments()[0] is var type && type == typeof(string) ? "" : Activator.CreateInstance(type)!;

    /// <summary>Whether nothing is typed in a row.</summary>
    public static bool IsBlank(object? row) => row is string or null
        ? string.IsNullOrWhiteSpace((string?)row)
        : row.GetType().GetProperties().Where(p => p.PropertyType == typeof(string)).All(p => string.IsNullOrWhiteSpace((string?)p.GetValue(row)));

    /// <summary>A field by its name in paths.</summary>
    internal static PropertyInfo Property(Type type, string name) =>
        (name.Length == 0 ? null : type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..])) ?? throw new ArgumentException($"{type.Name} has no field “{name}”.", nameof(name));

    private static (object? Holder, PropertyInfo? Property, int Row) Find(RecordEntry entry, string path)
    {
        var parts = path.Split('/');
        if (parts.Length == 1)
            return (entry, Property(entry.GetType(), path), -1);
        var (rows, row) = (Rows(entry, parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture));
        if (parts.Length == 2)
            return (rows, null, row);
        var property = Property(rows.GetType().GetGenericArguments()[0], parts[2]);
        return row < rows.Count ? (rows[row], property, row) : (null, null, row);
    }
}
