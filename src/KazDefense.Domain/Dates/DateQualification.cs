namespace KazDefense.Domain.Dates;

/// <summary>How a source softens a date: the EDTF signs ~, ? and %.</summary>
[Flags]
internal enum DateQualification
{
    None = 0,

    /// <summary>"About": ~.</summary>
    Approximate = 1,

    /// <summary>"Perhaps": ?.</summary>
    Uncertain = 2,

    /// <summary>Both: %.</summary>
    Both = Approximate | Uncertain,
}

internal static class DateQualifications
{
    /// <summary>The EDTF sign.</summary>
    public static string Sign(this DateQualification qualification) => qualification switch
    {
        DateQualification.Approximate => "~",
        DateQualification.Uncertain => "?",
        DateQualification.Both => "%",
        _ => "",
    };

    /// <summary>What a sign means; none for any other character.</summary>
    public static DateQualification Of(char sign) => sign switch
    {
        '~' => DateQualification.Approximate,
        '?' => DateQualification.Uncertain,
        '%' => DateQualification.Both,
        _ => DateQualification.None,
    };
}
