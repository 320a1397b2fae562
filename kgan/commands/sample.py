"""`python -m kgan sample`."""

from pathlib import Path

from kgan.commands import add_common, check_free, positive


def add_to(commands):
    """Adds the command and its arguments.

    Args:
        commands: The parser's subparsers.
    """
    sample = commands.add_parser("sample", help="write a picture of a trained GAN's samples")
    sample.set_defaults(run=run)
    add = sample.add_argument
    add("model", metavar="MODEL", help="a gan.keras file, or a preset whose weights ship with kgan")
    add("-n", type=positive(int), default=64, help="how many; default: 64")
    add("--label", type=int, help="the class to draw, for a conditional GAN")
    add("--out", type=Path, default=Path("samples.png"), help="default: samples.png")
    add_common(sample)


def run(args):
    """Writes a picture of samples.

    Args:
        args: Namespace, as `add_to` makes it.
    """
    import kgan
    from kgan import plots, presets

    check_free(args.out, args.overwrite)
    if args.model in presets.names():
        gan = kgan.GAN.from_preset(args.model, load_weights=True)
    else:
        gan = kgan.load_model(args.model)
    plots.tile(gan.generate(args.n, labels=args.label, seed=args.seed)).save(args.out)
    print(f"{args.n} samples are in {args.out}.")
