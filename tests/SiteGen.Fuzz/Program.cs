using SiteGen.Fuzz;

// Each command prints what it did and found in a few lines; 0 where all held.
return args switch
{
    ["fuzz", .. var rest] => FuzzCommand.Run(rest),
    ["faults", .. var rest] => FaultsCommand.Run(rest),
    ["boundary", .. var rest] => await BoundaryCommand.Run(rest),
    ["determinism"] => DeterminismCommand.Run(),
    ["scale", .. var rest] => ScaleCommand.Run(rest),
    ["import", .. var rest] => ImportCommand.Run(rest),
    ["licences"] => LicencesCommand.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        fuzz [COUNT] [FIRST]   reads COUNT changed files (100,000), the first of which has the number FIRST
        faults [COUNT]         kills COUNT builds (200), fills disks, moves files while they are read, builds twice at once
        boundary [COUNT]       looks for withheld words in COUNT random sites (250): built, built again, previewed, served
        determinism            builds two sites on other clocks, in other languages, places and orders, with other threads
        scale [TIMES …]        builds Esimerkkilä ten and a hundred times as large, and prints what a page costs
        import [FOLDER]        brings in the texts of FOLDER, and Word and PowerPoint files made of them, and tells what came out right
        licences               holds the licences of all packages against docs/licences.md
        """);
    return 2;
}
