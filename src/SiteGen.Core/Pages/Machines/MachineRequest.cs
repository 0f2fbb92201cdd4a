using System.Collections.Frozen;
using SiteGen.Compose;

namespace SiteGen.Pages.Machines;

/// <summary>What files for machines are made from, beside the plan of pages.</summary>
internal sealed record MachineRequest(Site Site, Routes Routes, FrozenDictionary<string, Texts> Texts, string? BaseUrl);
