namespace SiteGen.Commands;

/// <summary>
/// Where this program is published: the one place that names its repository. Whoever publishes it elsewhere changes
/// <see cref="Repository"/> here; the workflow that <c>sitegen init</c> writes and links in job summaries follow.
/// </summary>
internal static class Project
{
    public const string Repository = "sitegen/sitegen";

    /// <summary>The release that new workflows use.</summary>
    public const string Release = "v1";

    /// <summary>The action as a workflow names it.</summary>
    public const string Action = $"{Repository}@{Release}";

    /// <summary>Where the message of <paramref name="code"/> is explained.</summary>
    public static string AddressOf(string code) => $"https://github.com/{Repository}/blob/{Release}/docs/messages.md#{code.ToLowerInvariant()}";
}
