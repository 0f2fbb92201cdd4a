namespace SiteGen.Text.Time;

/// <summary>The words before or after a period that open one of its sides, and those that tie two periods together.</summary>
internal static class DirectionWords
{
    public static readonly Phrases<Direction> Before = new(
        (Direction.From, ["alkaen"]),
        (Direction.From, ["från och med", "fr o m", "från", "sedan"]),
        (Direction.From, ["from", "since", "starting", "starting from", "as of", "as from"]),
        (Direction.After, ["efter", "after"]),
        (Direction.Until, ["viimeistään"]),
        (Direction.Until, ["senast", "till och med", "t o m", "tom", "fram till", "till"]),
        (Direction.Until, ["by", "until", "up to", "through", "no later than", "not later than"]),
        (Direction.Before, ["ennen", "före", "innan", "before", "prior to"]));

    public static readonly Phrases<Direction> After = new(
        (Direction.From, ["alkaen", "alk", "lähtien", "eteenpäin", "ja siitä eteenpäin", "tai myöhemmin"]),
        (Direction.From, ["och framåt", "framåt", "eller senare", "onward", "onwards", "and onwards", "or later"]),
        (Direction.After, ["jälkeen"]),
        (Direction.Until, ["mennessä", "asti", "saakka", "viimeistään", "at the latest"]));

    /// <summary>
    /// <see cref="Direction.Until"/> for words after which the second period ends what the first began;
    /// <see cref="Direction.None"/> for those that only list two.
    /// </summary>
    public static readonly Phrases<Direction> Links = new(
        (Direction.Until, ["to", "until", "till och med", "t o m", "fram till", "till", "through", "up to"]),
        (Direction.None, ["ja", "sekä", "tai", "och", "samt", "eller", "and", "or"]));
}
