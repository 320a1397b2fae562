"""Data: MNIST and Fashion-MNIST, images of your own, and mixtures in the plane."""

import dataclasses
import gzip
import hashlib
import json
import math
import os
import tempfile
import tomllib
import zlib
from pathlib import Path

from kgan._checks import number, numeric, one_of, place, positive_integer, require

import numpy as np

_SYSTEM_FOLDER = "/usr/share/datasets"  # Debian's package dataset-fashion-mnist
_FILES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)
_PICTURES = (".png", ".jpg", ".jpeg")


@dataclasses.dataclass(frozen=True)
class Source:
    """A data set of 28x28 images with labels, and where it comes from.

    Attributes:
        class_names: List of strings.
        folder: String, the folder that holds the four IDX files of the full data set.
        address: String, from where they are downloaded.
        digests: List of strings, the SHA-256 of the four files, uncompressed.
        shipped_digest: String, the SHA-256 of the file with 10,000 of the images that ships
            (`data/README.md` says where it comes from).
        otherwise: String, a way to get the files without the address.
        weights: Dict of strings: by recipe, the file with its generator's weights, where one ships.

    Example:
        >>> from kgan import data
        >>> data.SOURCES["fashion_mnist"].class_names[8]
        'bag'
    """

    class_names: list
    folder: str
    address: str
    digests: list
    shipped_digest: str
    otherwise: str
    weights: dict = dataclasses.field(default_factory=dict)


def shipped_path(name):
    """Finds a file that ships with the package.

    Args:
        name: String, a file name in `data/`.

    Returns:
        `pathlib.Path`: within the installed package, or in the checkout.
    """
    package = Path(__file__).parent
    installed = package / "shipped" / name
    return installed if installed.exists() else package.parent / "data" / name


_TABLES = tomllib.loads(shipped_path("sources.toml").read_text("utf-8"))
SOURCES = {name: Source(**table) for name, table in _TABLES.items()}
CLASS_NAMES = {name: tuple(source.class_names) for name, source in SOURCES.items()}


def shipped_weights(name):
    """Loads the weights of a network, or other arrays, that ship with the package.

    Args:
        name: String, a file name in `data/` without its `.npz`.

    Returns:
        List of arrays, for `keras.Model.set_weights`.

    Raises:
        ValueError: If there is no such file, or it is damaged. Nothing in it is executed.
    """
    # Plain arrays, since Keras's own files can't be read by versions older than the writer's.
    path = shipped_path(f"{name}.npz")
    try:
        with np.load(path) as arrays:
            return [arrays[key] for key in sorted(arrays)]
    except Exception as error:  # a damaged file has many ways to fail
        raise ValueError(f"{path} can't be read. {error}") from error


def recorded(name):
    """Loads the recorded results of a long run.

    Args:
        name: String, a file name in `data/results` without its `.json`.

    Returns:
        What the file holds: a list of dicts, one for each run or measurement.

    Example:
        >>> from kgan import data
        >>> {run["recipe"] for run in data.recorded("every_recipe")} >= {"mnist", "fashion_mnist"}
        True
    """
    return json.loads(shipped_path(f"results/{name}.json").read_text("utf-8"))


def load_data(name, *, full=False, data_dir=None):
    """Loads MNIST or Fashion-MNIST, as `keras.datasets` does.

    By default it loads the 8,000 + 2,000 images that ship with the package. MNIST's are cut from
    the first 10,000 training images, so their test part is not the official one.

    Args:
        name: `"mnist"` or `"fashion_mnist"`.
        full: Whether to load all 60,000 + 10,000. They are looked for in `data_dir`,
            `$KGAN_DATA_DIR` and `/usr/share/datasets` (each with folders `mnist` and
            `fashion-mnist` that hold the four IDX `.gz` files), then in Keras's own folder
            (`~/.keras/datasets` or `$KERAS_HOME/datasets`), and downloaded to there if need be.
        data_dir: Path or `None`.

    Returns:
        Tuple `(x_train, y_train), (x_test, y_test)`: uint8 images `(n, 28, 28)`, uint8 labels
        `(n,)`.

    Raises:
        ValueError: If the name is unknown, or a file is damaged or not the official one.
        FileNotFoundError: If the full data is nowhere and can't be downloaded; the message lists
            the ways to get it.

    Example:
        >>> from kgan import data
        >>> (x_train, y_train), (x_test, y_test) = data.load_data("fashion_mnist")
        >>> x_train.shape, x_test.shape
        ((8000, 28, 28), (2000, 28, 28))

    Reference:
        LeCun et al., Gradient-based learning applied to document recognition (1998). Xiao et al.,
        Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning Algorithms (2017).
    """
    one_of("name", name, SOURCES)
    if full:
        return _load_full(SOURCES[name], data_dir)
    require(data_dir is None, "`data_dir` goes with full=True.", full=full, data_dir=data_dir)
    path = shipped_path(f"{name}.npz")
    _check_digest(path, path.read_bytes(), SOURCES[name].shipped_digest)
    with np.load(path) as arrays:
        return (arrays["x_train"], arrays["y_train"]), (arrays["x_test"], arrays["y_test"])


def _check_digest(path, content, digest):
    found = hashlib.sha256(content).hexdigest()
    what = f"{path} is damaged or another file of that name: its SHA-256 is not the expected one. "
    what += "It was left as it is; remove it or put the right one there."
    require(found == digest, what, sha256=found)


def _load_full(source, data_dir):
    keras_folder = Path(os.environ.get("KERAS_HOME", Path.home() / ".keras")) / "datasets"
    places = [data_dir, os.environ.get("KGAN_DATA_DIR"), _SYSTEM_FOLDER, keras_folder]
    folders = [place("data_dir", p).expanduser() / source.folder for p in filter(None, places)]
    whole = (f for f in folders if all((f / f"{file}.gz").is_file() for file in _FILES))
    folder = next(whole, None) or _download(folders[-1], source)
    paths = [folder / f"{file}.gz" for file in _FILES]
    arrays = tuple(map(_read_idx, paths, source.digests))
    return arrays[:2], arrays[2:]


def _read_idx(path, digest=None):
    """Reads an IDX file of bytes: 4 bytes of type and rank, 4 bytes a dimension, the values."""
    content = path.read_bytes()
    if path.suffix == ".gz":
        try:
            with gzip.open(path) as file:
                content = file.read(20 * len(content) + 2**26)  # of a bomb, a part
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise ValueError(f"{path} is damaged: {error}. It was left as it is.") from error
    if digest is not None:
        _check_digest(path, content, digest)
    rank = content[3] if len(content) > 3 else 0
    shape = [int.from_bytes(content[i : i + 4]) for i in range(4, 4 + 4 * rank, 4)]
    fine = content[:3] == b"\0\0\x08" and len(content) == 4 + 4 * rank + math.prod(shape)
    what = "The file is damaged, or no IDX file of bytes. It was left as it is."
    require(fine, what, path=str(path), bytes=len(content))
    return np.frombuffer(content, np.uint8, offset=4 + 4 * rank).reshape(shape).copy()


def _download(folder, source):
    """Downloads files that are missing, each to a temporary folder, then in one move to its own."""
    import keras

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
            for file, digest in zip(_FILES, source.digests, strict=True):
                target = folder / f"{file}.gz"
                if not target.exists():
                    address = source.address + target.name
                    path = keras.utils.get_file(target.name, address, cache_dir=temporary)
                    _read_idx(Path(path), digest)
                    Path(path).replace(target)
    except Exception as error:  # Keras raises a bare Exception when the network is out
        raise FileNotFoundError(
            f"The full {source.folder} was not found, nor downloaded: {error}\nWays to get it:\n"
            f"  1. connect to the network and try again: it downloads to {folder};\n"
            f"  2. put the four files {', '.join(f'{file}.gz' for file in _FILES)} into a folder "
            f"{source.folder}, and give its parent as data_dir= or in $KGAN_DATA_DIR;\n"
            f"  3. {source.otherwise}.\n"
            "The 10,000 images that ship with kgan need none of this: full=False."
        ) from error
    return folder


def load_folder(folder):
    """Loads images of your own.

    The folder holds IDX files like those of MNIST: `train-images-idx3-ubyte` and, if there are
    labels, `train-labels-idx1-ubyte`, gzipped (`.gz`) or not, something before these names or not.
    Or it holds PNG or JPEG files, or a folder of these for each class. What is transparent becomes
    white.

    Args:
        folder: String or path.

    Returns:
        Tuple: uint8 images `(n, height, width)`, or `(n, height, width, 3)` in colour; and labels
        `(n,)`, integers from 0 in the order of the classes (folders by their names), or `None`
        where there are none.

    Raises:
        FileNotFoundError: If there is no such folder, or no images in it.
        ValueError: If a file is damaged, images differ in size, or there are not as many labels.

    Example:
        >>> import tempfile
        >>> import numpy as np
        >>> from PIL import Image
        >>> from kgan import data
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     Image.fromarray(np.zeros((32, 32), "uint8")).save(f"{folder}/black.png")
        ...     images, labels = data.load_folder(folder)
        >>> images.shape, labels
        ((1, 32, 32), None)
    """
    folder = place("folder", folder).expanduser()
    here = {"folder": str(folder)}
    require(folder.is_dir(), "There is no such folder.", FileNotFoundError, **here)
    images = _read_only(folder.glob("*train-images[-.]idx?-ubyte*"))
    labels = _read_only(folder.glob("*train-labels[-.]idx?-ubyte*"))
    if images is None:
        images, labels = _read_pictures(folder)
    what = "Images must be (n, height, width) or (n, height, width, 3)."
    fine = images.size and images.ndim in (3, 4) and images.shape[3:] in ((), (3,))
    require(fine, what, images=images.shape, **here)
    if labels is None:
        return images, None
    one = "There must be one label for each image."
    require(labels.shape == images.shape[:1], one, labels=labels.shape, images=images.shape, **here)
    return images, np.unique(labels, return_inverse=True)[1]


def _read_only(paths):
    """Reads the one IDX file among the paths, packed or not, or returns `None`."""
    found = {path.name.removesuffix(".gz"): path for path in sorted(paths) if path.is_file()}
    one = "A folder must hold one file of training images, and one of labels at most."
    require(len(found) <= 1, one, found=list(found))
    return _read_idx(*found.values()) if found else None


def _read_pictures(folder):
    """Reads the PNG and JPEG files in a folder, or those in its folders with a label for each."""
    from PIL import Image

    def pictures(depth):
        paths = sorted(path for path in folder.glob(depth) if not path.name.startswith("."))
        return [path for path in paths if path.suffix.lower() in _PICTURES]

    here = pictures("*")
    paths = here or pictures("*/*")
    none = "There must be a file train-images-idx3-ubyte, gzipped or not, or PNG or JPEG files, or "
    none += "folders of such files."
    require(paths, none, FileNotFoundError, folder=str(folder))
    read = []
    for path in paths:
        try:
            with Image.open(path) as picture:
                deep = picture.mode.startswith(("I", "F"))
                require(not deep, "More than 8 bits a channel: convert it to 8.", mode=picture.mode)
                white = Image.new("RGBA", picture.size, "white")  # behind what is transparent
                whole = Image.alpha_composite(white, picture.convert("RGBA"))
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
            raise ValueError(f"{path} can't be read. {error}") from error
        read.append(np.asarray(whole.convert("RGB")))
        sizes = {str(p): array.shape[:2] for p, array in ((paths[0], read[0]), (path, read[-1]))}
        require(len(set(sizes.values())) == 1, "All images must have the same size.", **sizes)
    images = np.stack(read)
    if (images == images[..., :1]).all():  # no pixel has a colour
        images = images[..., 0]
    return images, None if here else np.array([path.parent.name for path in paths])


def scale(images):
    """Scales bytes to [-1, 1], where a generator that ends in tanh lives.

    Args:
        images: uint8 array `(n, height, width)` or `(n, height, width, channels)`.

    Returns:
        float32 array `(n, height, width, channels)`, images / 127.5 - 1.

    Raises:
        TypeError: If the images are not uint8.
        ValueError: If they have another number of axes.

    Example:
        >>> import numpy as np
        >>> from kgan import data
        >>> images = data.scale(np.array([[[0, 255]]], "uint8"))  # one image of two pixels
        >>> images.shape, images.ravel().tolist()
        ((1, 1, 2, 1), [-1.0, 1.0])
    """
    images = numeric("images", images)
    byte = "`images` must be uint8, in 0..255."
    require(images.dtype == np.uint8, byte, TypeError, dtype=str(images.dtype))
    what = "`images` must have shape (n, height, width) or (n, height, width, channels)."
    require(images.ndim in (3, 4), what, images=images.shape)
    scaled = images.astype("float32") / 127.5 - 1
    return scaled[..., np.newaxis] if images.ndim == 3 else scaled


def unscale(images):
    """Turns images in [-1, 1] into bytes: the inverse of `scale`.

    Args:
        images: Float array `(n, height, width, channels)`; values outside [-1, 1] are clipped,
            and NaN becomes grey.

    Returns:
        uint8 array of the same shape, without the last axis where there is one channel.

    Raises:
        TypeError: If the images are not floats.
        ValueError: If they have another number of axes.

    Example:
        >>> import numpy as np
        >>> from kgan import data
        >>> data.unscale(np.array([[[[-1.0], [1.0]]]])).tolist()  # one image of two pixels
        [[[0, 255]]]
    """
    images = numeric("images", images)
    floats = "`images` must be floats in [-1, 1]."
    require(images.dtype.kind == "f", floats, TypeError, dtype=str(images.dtype))
    what = "`images` must have shape (n, height, width, channels)."
    require(images.ndim == 4, what, images=images.shape)
    pixels = np.rint((np.nan_to_num(np.clip(images, -1, 1)) + 1) * 127.5).astype("uint8")
    return pixels[..., 0] if pixels.shape[-1] == 1 else pixels


@dataclasses.dataclass(frozen=True)
class Mixture:
    """An equal mixture of round Gaussians in the plane.

    Attributes:
        centers: float array `(k, 2)`.
        std: Float, the standard deviation of each Gaussian along each axis.

    Raises:
        ValueError: If the centers are not finite points of the plane, or `std` is not above 0.

    Example:
        >>> import numpy as np
        >>> from kgan import data
        >>> mixture = data.Mixture(centers=np.array([[0.0, 0.0], [3.0, 0.0]]), std=1.0)
        >>> mixture.sample(5, seed=0).shape
        (5, 2)
        >>> round(float(mixture.density([0.0, 0.0])), 3)  # half of 1 / (2 pi), and a little
        0.08
    """

    centers: np.ndarray
    std: float

    def __post_init__(self):
        object.__setattr__(self, "centers", _points("centers", self.centers).reshape(-1, 2))
        number("std", self.std, "above 0", lambda std: 1e-30 < std < 1e30)

    def sample(self, n, seed):
        """Draws points.

        Args:
            n: Int.
            seed: Int, or a `numpy.random.Generator`.

        Returns:
            float32 array `(n, 2)`.

        Raises:
            ValueError: If `n` is not a positive integer.
        """
        n, rng = positive_integer("n", n), np.random.default_rng(seed)
        modes = rng.integers(len(self.centers), size=n)
        return rng.normal(self.centers[modes], self.std).astype("float32")

    def density(self, points):
        """Computes the probability density: mean over k of exp(-d_k^2 / 2 std^2) / (2 pi std^2).

        Args:
            points: Array `(..., 2)`; d_k is the distance to center k.

        Returns:
            float64 array `(...)`.

        Raises:
            ValueError: If they are not finite points of the plane.
        """
        offsets = _points("points", points)[..., np.newaxis, :] - self.centers  # (..., k, 2)
        squared = np.sum(offsets**2, axis=-1) / self.std**2
        return np.exp(-squared / 2).mean(axis=-1) / (2 * np.pi * self.std**2)


def _points(name, values):
    fine = "be finite, of shape (..., 2)", lambda xy: xy.shape[-1] == 2 and abs(xy).max() < 1e30
    return numeric(name, values, "float64", *fine)


def ring(modes=8, radius=1.0, std=0.01):
    """Makes a mixture with its centers evenly spaced on a circle.

    Args:
        modes: Int, the number of Gaussians.
        radius: Float, the circle's radius.
        std: Float, the standard deviation of each.

    Returns:
        A `Mixture`.

    Raises:
        ValueError: If `modes` is not a positive integer, `radius` not finite or `std` not above 0.

    Example:
        >>> from kgan import data
        >>> mixture = data.ring(modes=4)
        >>> mixture.centers.round(3).tolist()
        [[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [-0.0, -1.0]]
        >>> mixture.sample(100, seed=0).shape
        (100, 2)

    Reference:
        Lin et al., PacGAN: The power of two samples in generative adversarial networks (2018),
        section 4.1.
    """
    angles = 2 * np.pi * np.arange(positive_integer("modes", modes)) / modes
    return Mixture(number("radius", radius) * np.stack([np.cos(angles), np.sin(angles)], 1), std)


def grid(side=5, spacing=2.0, std=0.05):
    """Makes a mixture with its centers on a square grid around the origin.

    Args:
        side: Int; there are `side * side` Gaussians.
        spacing: Float, the distance between neighbours.
        std: Float, the standard deviation of each.

    Returns:
        A `Mixture`.

    Raises:
        ValueError: If `side` is not a positive integer, `spacing` not finite or `std` not above 0.

    Example:
        >>> from kgan import data
        >>> data.grid(side=2).centers.tolist()
        [[-1.0, -1.0], [1.0, -1.0], [-1.0, 1.0], [1.0, 1.0]]

    Reference:
        Lin et al., PacGAN: The power of two samples in generative adversarial networks (2018),
        section 4.1.
    """
    axis = number("spacing", spacing) * (np.arange(positive_integer("side", side)) + (1 - side) / 2)
    return Mixture(np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2), std)
