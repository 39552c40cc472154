using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Actors;

/// <summary>A group of partners for the balance of a multi-vector policy. It is data: analysts disagree, and may regroup.</summary>
public sealed class Vector
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The record's identity; null only in stores made without history.</summary>
    public int? RecordId { get; set; }

    /// <summary>The record.</summary>
    public Record? Record { get; set; }

    /// <summary>Its name in addresses.</summary>
    public required string Slug { get; set; }

    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>Its colour's token in the design (<c>ea ru cn tu ca un</c>).</summary>
    public required string Token { get; set; }

    /// <summary>Its place among the vectors, from 0; also which wins where an event touches several.</summary>
    public required int Ordinal { get; set; }

    /// <summary>Who belongs, and when.</summary>
    public List<VectorMember> Members { get; } = [];
}

/// <summary>A partner's belonging to a vector.</summary>
public sealed class VectorMember
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The vector.</summary>
    public int VectorId { get; set; }

    /// <summary>The partner's identity.</summary>
    public int ActorId { get; set; }

    /// <summary>The partner.</summary>
    public Actor Actor { get; set; } = null!;

    /// <summary>When, or null for always.</summary>
    public EdtfDate? Period { get; set; }
}
