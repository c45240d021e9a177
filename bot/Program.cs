using Janua.Bot;

return args.FirstOrDefault() switch
{
    "configuration" => ConfigurationDocument.Print(Console.Out),
    "serve" => await House.Serve(args[1..]),
    _ => await House.Serve(args),
};
