using KazDefense.Domain.Records;
using KazDefense.Web.Features.Editing.Records;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>Where records are written.</content>
public static partial class Urls
{
    /// <summary>The editors' start page.</summary>
    public const string Edit = "/edit";

    /// <summary>The parameter that names a draft.</summary>
    public const string DraftParameter = "draft";

    /// <summary>The parameter that names a source to work from.</summary>
    public const string SourceParameter = "source";

    /// <summary>The parameter that names a paragraph to begin at.</summary>
    public const string ParagraphParameter = "paragraph";

    /// <summary>Writes a new event, or goes on with a draft of one.</summary>
    public static string NewEvent(int? draft = null) => "/edit/events/new" + (draft is { } id ? new QueryBuilder { { DraftParameter, FormattableString.Invariant($"{id}") } }.ToString() : "");

    /// <summary>Writes a new event from a source.</summary>
    public static string NewEventFrom(string source, int? paragraph = null)
    {
        var query = new QueryBuilder { { SourceParameter, source } };
        if (paragraph is { } number)
            query.Add(ParagraphParameter, FormattableString.Invariant($"{number}"));
        return "/edit/events/new" + query;
    }

    /// <summary>The parameter that names the actor that a new record is about.</summary>
    public const string ActorParameter = "actor";

    /// <summary>Takes rows from a spreadsheet.</summary>
    public const string Paste = "/edit/paste";

    /// <summary>The lists of records to change, by kind.</summary>
    public const string AllRegisters = "/edit/registers";

    /// <summary>The list of a kind's records, to be changed.</summary>
    public static string Registers(RecordKind kind, string? words = null, int page = 1)
    {
        var query = new QueryBuilder { { "kind", Term.Of(kind) } };
        if (!string.IsNullOrWhiteSpace(words))
            query.Add("q", words);
        if (page > 1)
            query.Add("page", FormattableString.Invariant($"{page}"));
        return AllRegisters + query;
    }

    /// <summary>Writes a new record, or goes on with a draft of one.</summary>
    public static string NewRecord(RecordKind kind, int? draft = null) => kind is RecordKind.Event
        ? NewEvent(draft)
        : $"/edit/{RecordShapes.Of(kind).Plural}/new" + (draft is { } id ? new QueryBuilder { { DraftParameter, FormattableString.Invariant($"{id}") } }.ToString() : "");

    /// <summary>Writes a new record about an actor.</summary>
    public static string NewRecordOf(RecordKind kind, string actor) => NewRecord(kind) + new QueryBuilder { { ActorParameter, actor } };

    /// <summary>Changes a record.</summary>
    public static string EditRecord(RecordKind kind, string slug) => kind is RecordKind.Event ? EditEvent(slug) : $"/edit/{RecordShapes.Of(kind).Plural}/{slug}";

    /// <summary>Changes an event.</summary>
    public static string EditEvent(string slug) => $"/edit/events/{slug}";
}
