namespace SiteGen.Create;

/// <summary>What is asked of who begins a site.</summary>
internal sealed record SiteAnswers
{
    /// <summary>The site's name, such as "Esimerkkilän strategia".</summary>
    public required string Name { get; init; }

    /// <summary>fi, sv or en.</summary>
    public required string Language { get; init; }

    /// <summary>Such as "Esimerkkilän kunta".</summary>
    public required string Organisation { get; init; }

    /// <summary>An e-mail address or the address of a form; null where feedback is not taken yet.</summary>
    public required string? Feedback { get; init; }

    /// <summary>GitHub's <c>owner/name</c>, or null.</summary>
    public required string? Repository { get; init; }

    /// <summary>The action that the workflow uses, such as <c>owner/name@v1</c>.</summary>
    public required string Action { get; init; }

    public required DateOnly Today { get; init; }
}
