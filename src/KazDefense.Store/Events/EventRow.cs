using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Store.Events;

/// <summary>An event as a line of a list or a mark of a figure.</summary>
/// <param name="Id">Its identity within the store.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Subtype">Its subtype, or null.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date.</param>
/// <param name="Status">Its status.</param>
/// <param name="IsAggregate">Whether it stands for several and is not counted.</param>
/// <param name="Partners">States and international organisations that took part, and of what was only said those it is about; without the focus.</param>
/// <param name="VectorToken">The colour's token: the leading partner's vector; <c>kz</c> when the focus is alone.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record EventRow(
    int Id, string Slug, EventKind Kind, string? Subtype, string Title, EdtfDate Date, EventStatus Status, bool IsAggregate,
    IReadOnlyList<RowPartner> Partners, string VectorToken, RowEvidence Evidence)
{
    /// <summary>How it counts and is drawn.</summary>
    public Standing Standing => Standings.Of(Kind, Status);

    /// <summary>Whether counts include it.</summary>
    public bool IsCounted => !IsAggregate && Kind is not EventKind.Context;
}

/// <summary>A partner named beside an event.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="VectorToken">Its vector's token, or null.</param>
public sealed record RowPartner(string Slug, string Name, string? VectorToken);

/// <summary>What an event rests on, in short.</summary>
/// <param name="Source">The slug of the first source, or null when nothing is claimed.</param>
/// <param name="Paragraph">The first paragraph there, or null.</param>
/// <param name="More">How many further paragraphs, over all sources.</param>
/// <param name="Conflicts">How many claims say otherwise.</param>
public sealed record RowEvidence(string? Source, int? Paragraph, int More, int Conflicts);
