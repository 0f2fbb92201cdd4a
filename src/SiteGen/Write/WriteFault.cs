using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Says in plain words why the system would not write.</summary>
internal static class WriteFault
{
    // ENOSPC and EDQUOT on Linux, ENOSPC on macOS, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static readonly int[] DiskFull = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>The reason, or null where <paramref name="fault"/> is not of the file system.</summary>
    public static Localized? Reason(Exception fault) => fault switch
    {
        AggregateException many => many.Flatten().InnerExceptions.Select(Reason).OfType<Localized>().FirstOrDefault(),
        UnauthorizedAccessException => new("kirjoitusoikeus puuttuu", "skrivrätt saknas", "there is no permission to write"),
        IOException { HResult: var code } when DiskFull.Contains(code) => new("levy on täynnä", "disken är full", "the disk is full"),
        PathTooLongException => new("polku on liian pitkä", "sökvägen är för lång", "the path is too long"),
        IOException => new("levy tai kansio ei ole käytettävissä", "disken eller mappen är inte tillgänglig", "the disk or the folder is not available"),
        _ => null,
    };
}
