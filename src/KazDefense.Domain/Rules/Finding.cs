namespace KazDefense.Domain.Rules;

/// <summary>Something wrong with what was given, in words that say what to do. Findings are collected, not thrown.</summary>
/// <param name="Where">What it is about: a field's name, or a file.</param>
/// <param name="Message">What is wrong and what would be right.</param>
/// <param name="Line">The line in the file, from 1, where there is one.</param>
public record Finding(string Where, string Message, int? Line = null)
{
    /// <summary>As printed: <c>file:line: message</c>.</summary>
    public override string ToString() => Line is { } line ? $"{Where}:{line}: {Message}" : $"{Where}: {Message}";
}
