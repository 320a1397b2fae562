# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Evaluation {#evaluation}
#
# Every measure of quality sees something and is blind to something else. Here we find out which, by spoiling real images on
# purpose.
#
# **Papers:** Heusel et al., *GANs Trained by a Two Time-Scale Update Rule* (2017) · Bińkowski et al., *Demystifying MMD GANs*
# (2018) · Kynkäänniemi et al., *Improved Precision and Recall Metric* (2019) · Naeem et al., *Reliable Fidelity and Diversity
# Metrics* (2020) · Salimans et al., *Improved Techniques for Training GANs* (2016) · Theis et al., *A note on the evaluation of
# generative models* (2016) · Xu et al., *An empirical study on evaluation metrics of generative adversarial networks* (2018) ·
# Chong and Forsyth, *Effectively Unbiased FID and Inception Score* (2020) · Meehan et al., *A Non-Parametric Test to Detect
# Data-Copying in Generative Models* (2020) · Stein et al., *Exposing flaws of generative model evaluation metrics* (2023)
#
# **You need:** lesson sec:two-player-game; means, covariances and eigenvalues. Nothing is trained here. · **Study time:** 90 minutes ·
# **Running time:** about a minute on two CPU cores.
#
# **You will be able to**
#
# - write out the Fréchet distance, the kernel distance, precision and recall, density and coverage, and the classifier score;
# - say what each of them sees, and how to fool it;
# - compare like with like: the same features, the same number of images, the floor beside the figure;
# - test whether a generator copies its training images;
# - decide whether a training has worked, and when to stop it.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import data, metrics, models, plots

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

NAME = "fashion_mnist"  # the text and the checks are about these images
SEED = 0
rng = np.random.default_rng(SEED)
tf.config.experimental.enable_tensor_float_32_execution(False)  # GPUs round to 10 bits otherwise
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})

# %%
# Parameters: change them and run everything again.
SAMPLES = 600  # images in each set that is compared; no class may have fewer
KNOWN = 1000  # training images for the test of copying, section sec:copying; they serve nothing else
REPEATS = 20  # sets of real images, for the floor
FULL = False  # True: real images from all 60,000; the classifier has seen 52,000 of them

# %% [markdown]
# ## Why not simply measure the distance? {#why-not-distance}
#
# The losses don't tell how good samples are: each is measured against an opponent that moves (lesson sec:two-player-game). Looking is a must. But
# nobody can look at thousands of images, and the eye does not notice what is **missing**.
#
# So we want a number. An obvious one: take the distance from each sample to the nearest real image, pixel by pixel. For images $x$
# and $y$ as long lists of pixels, that is $\lVert x - y \rVert = \sqrt{\sum_i (x_i - y_i)^2}$, the **L2 distance**. Let us see what
# it thinks of two pictures.
#
# **Predict before you run.** Take a handwritten digit. Picture A is the same digit, two pixels further right. Picture B is the same
# digit, badly out of focus. You would accept A as a real digit, but not B. Which of the two is nearer to the original in L2?
#
# <details><summary>Answer</summary>
#
# B, the blurred one. Strokes are thin. Move a stroke by its own width, and nearly all of its pixels are wrong: dark where they
# should be bright, *and* bright where they should be dark. Blur makes each pixel a little wrong. L2 punishes few large errors more
# than many small ones.
#
# </details>


# %%
def blur(images, sigma):
    """Replaces each pixel by a mean of those around it, with weights exp(-d^2 / (2 sigma^2))."""
    d = np.arange(28)[:, None] - np.arange(28)
    weights = np.exp(-(d**2) / (2 * sigma**2))
    weights /= weights.sum(axis=1, keepdims=True)
    return (weights @ images[..., 0] @ weights.T)[..., None].astype("float32")


def shift(images, pixels):
    """Moves images to the right; what comes in from the left is black."""
    moved = np.full_like(images, -1)
    moved[:, :, pixels:] = images[:, :, :-pixels]
    return moved


def flat(images):
    """Images as long lists of pixels, `(n, 784)`."""
    return images.reshape(len(images), -1).astype("float64")


def length(vectors):
    return np.linalg.norm(vectors, axis=1)


# %%
(x_digits, _), _ = data.load_data("mnist")
digits = data.scale(x_digits)[rng.permutation(len(x_digits))[:500]]
versions = {"original": digits, "A: shifted": shift(digits, 2), "B: blurred": blur(digits, 1.5)}
pixel_distance = {n: length(flat(v) - flat(digits)) for n, v in versions.items()}
assert not pixel_distance["original"].any()
moved = versions["A: shifted"]
assert np.array_equal(moved[:, :, 2:], digits[:, :, :-2])
assert (moved[:, :, :2] == -1).all()
line = np.zeros((1, 28, 28, 1))
line[:, :, 14] = 1
for sigma in (1, 2):  # the weight two pixels away from a line, relative to that on it
    across = blur(line, sigma)[0, 14, :, 0]
    assert np.isclose(across[16] / across[14], math.exp(-(2**2) / (2 * sigma**2)))
fig, axes = plt.subplots(1, 3, figsize=(6.5, 2.6))
for ax, (name, pictures) in zip(axes, versions.items(), strict=True):
    ax = plots.image_grid(pictures[:1], ax=ax)
    title = ax.set_title(f"{name}\nL2 distance {pixel_distance[name][0]:.1f}")
shifted, blurred = (pixel_distance[name][0] for name in list(versions)[1:])
plots.show(
    f"Three pictures of one handwritten digit: the original, the same a little further right, and the same badly blurred. The L2 distance to the original is {shifted:.1f} for the shifted one, {blurred:.1f} for the blurred one."
)

# %% [markdown]
# *One digit, shifted by two pixels, and blurred ($\sigma = 1.5$ pixels).*
#
# One digit may be chance. So here are all 500. And beside the distance in pixels, that in **features**, which section sec:features is
# about. (Theis et al. show the same with photographs: a shift by a pixel or two, which nobody notices, is a long way in L2.)

# %%
digit_features = {n: metrics.features(v, "mnist") for n, v in versions.items()}
real = digit_features["original"]
feature_distance = {n: length(f - real) for n, f in digit_features.items()}
for name, distance in {"pixels": pixel_distance, "features": feature_distance}.items():
    share = (distance["B: blurred"] < distance["A: shifted"]).mean()
    print(f"in {name}, the blurred digit is the nearer one in {share:.0%} of 500 cases")
    assert share > 0.95 if name == "pixels" else share < 0.05

# %% [markdown]
# Why does L2 like blur? Ask it for its favourite picture: the one $y$ that has the least mean squared distance to all real images.
# With the mean image $\bar x$,
#
# $$\mathbb{E} \lVert x - y \rVert^2 = \mathbb{E} \lVert x - \bar x \rVert^2 + \lVert y - \bar x \rVert^2.$$
#
# The first term does not depend on $y$. The second is 0 for $y = \bar x$. So **L2's favourite is the average of all images**, a
# grey fog.

# %%
x = flat(digits)
fog = x.mean(axis=0)
spread = (length(x - fog) ** 2).mean()
cost = np.array([(length(x - y) ** 2).mean() for y in x[:50]])
assert np.allclose(cost, spread + length(x[:50] - fog) ** 2)
assert (cost > 1.2 * spread).all()  # each real digit costs more than the fog
fig, axes = plt.subplots(1, 2, figsize=(7, 1.7), width_ratios=[1, 5])
ax = plots.image_grid(fog.reshape(1, 28, 28, 1), ax=axes[0], title="L2's favourite")
ax = plots.image_grid(digits[:10], columns=5, ax=axes[1], title="each of these costs more")
plots.show("Left: the mean of all digits, a grey fog. Right: some real digits.")

# %% [markdown]
# *Left: the picture with the least mean squared L2 distance to the digits. Right: ten of them.*
#
# The same happens with the distance to the **nearest** real image. We try it on garments that are not among the training images, on
# the same ones blurred, on a picture with nothing in it, and on plain copies of training images.

# %%
(x_train, y_train), (x_test, _) = data.load_data(NAME, full=FULL)
order = rng.permutation(len(x_train))
train, labels = data.scale(x_train[order]), y_train[order]
known, plenty = train[-KNOWN:], train[:-KNOWN][:7000]  # put aside for sec:copying; for all the rest
kinds = labels[: len(plenty)]
held_out = data.scale(x_test)
reference = flat(train[:4000])
nearest = {}
for name, pictures in {
    "real, held out": held_out[:500],
    "the same, blurred": blur(held_out[:500], 1.0),
    "a black square": np.full_like(held_out[:1], -1),
    "copies": train[:500],
}.items():
    nearest[name] = metrics.nearest_neighbors(flat(pictures), reference)[1].mean()
    print(f"{name:18} L2 distance to the nearest training image: {nearest[name]:.2f} on average")
by_hand = length(reference - flat(held_out[:1])).min()
assert math.isclose(metrics.nearest_neighbors(flat(held_out[:1]), reference)[1][0], by_hand)
assert nearest["the same, blurred"] < 0.95 * nearest["real, held out"]
assert nearest["a black square"] < 0.8 * nearest["real, held out"]
assert nearest["copies"] == 0

# %% [markdown]
# > **A claim you will meet:** *once the generator fools the discriminator, the L2 distance to real data tells how good the samples
# > are.* It is right that one must measure: that $D$ is fooled may only mean that $D$ is weak. But L2 gives real images a worse
# > mark than the same images blurred. It prefers a black square to both, and copies to everything. It also says nothing of what is
# > missing: one image, copied a thousand times, gets a perfect 0. L2 to the nearest **training** image is good for one question:
# > *is this a copy?* Section sec:copying asks it, with care.
#
# ## Features, and what they leave out {#features}
#
# Two pictures of a shirt differ in most of their pixels. What they share is *shirt*. So we compare images by what a classifier makes
# of them. A small network has been trained to tell the ten kinds of garment apart. Its last hidden layer has 64 numbers: the
# **features**. The layer after it gives ten probabilities $p(y \mid x)$. It ships with the package. It was trained **without** the
# images that ship with the course. Otherwise it would know them, and favour a GAN that copies them.

# %%
classifier = models.build_classifier()
classifier.set_weights(data.shipped_weights(f"{NAME}_classifier"))


def probabilities(logits):
    """The softmax of each row."""
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def look(images):
    """Features `(n, 64)` and probabilities `(n, 10)` of images."""
    features, logits = classifier.predict(images, batch_size=500, verbose=0)
    return features.astype("float64"), probabilities(logits.astype("float64"))


pool, pool_probs = look(plenty)  # real images in plenty, seen once
test_features = metrics.reference_features(NAME)  # those of the official 10,000 test images
assert np.allclose(pool[:20], metrics.features(train[:20], NAME), atol=1e-3)
accuracy = (pool_probs.argmax(axis=1) == kinds).mean()
print(f"the classifier is right on {accuracy:.1%} of these images")
assert accuracy > 0.85

# %% [markdown]
# Most of the measures below take two lists of features: `a` of real images, `b` of samples. **They see only what the features
# see.** What the classifier has learned to ignore, no measure on its features will notice. Keep that in mind. Section sec:report tells
# what happened when we did not.
#
# The plan: take real images and spoil them, in five ways, more and more. A good measure should notice. (Heusel et al. introduced
# their distance with such pictures, and Xu et al. compared six measures like this.)


# %%
def add_noise(images, strength):
    """Adds normal noise to each pixel."""
    noisy = images + strength * np.random.default_rng(SEED).normal(size=images.shape)
    return np.clip(noisy, -1, 1).astype("float32")


def drop_classes(dropped):
    """Chooses images of the classes that are left."""
    return np.flatnonzero(kinds < 10 - dropped)[:SAMPLES]


def repeat(times):
    """Chooses fewer images, and each of them several times."""
    return np.arange(SAMPLES) % (SAMPLES // times)


SPOIL = {"blur (sigma)": blur, "noise (std)": add_noise, "shift (pixels)": shift}
CHOOSE = {"classes dropped": drop_classes, "copies of each": repeat}
STRENGTHS = {
    "blur (sigma)": [0, 0.5, 0.75, 1, 1.5, 2],
    "noise (std)": [0, 0.05, 0.1, 0.2, 0.4, 0.8],
    "shift (pixels)": [0, 1, 2, 3, 4, 6],
    "classes dropped": [0, 2, 4, 6, 8, 9],
    "copies of each": [1, 2, 5, 10, 20, 75],
}

# %%
rows = {"real": train[:6]}
rows |= {f"{name} {s[4]}": SPOIL[name](train[:6], s[4]) for name, s in [*STRENGTHS.items()][:3]}
rows["8 classes dropped"] = train[drop_classes(8)[:6]]
rows["copies of four"] = train[np.arange(6) % 4]
fig, ax = plt.subplots(figsize=(5, 3.75))
ax = plots.image_grid(np.concatenate(list(rows.values())), columns=6, ax=ax)
for row, name in enumerate(rows):
    label = ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center")
plots.show(
    "Six rows of six garments: real ones, the same blurred, with noise, shifted to the right, only T-shirts and trousers, and the same few images again and again."
)

# %% [markdown]
# *Real images, and five ways to spoil them. The first three spoil each image. The last two leave each image perfect, and spoil the
# **choice**.*
#
# Two things can be wrong with samples, and each has a name:
#
# - **fidelity**: does each sample look like real data? Blur, noise and shifts hurt it;
# - **diversity**: is everything there that is in the data, in the right share? Dropped classes and copies hurt it.
#
# ## The Fréchet distance: two clouds, compared by mean and covariance {#frechet-distance}
#
# Take the mean $\mu$ and the covariance matrix of either set of features: $\mu_a, A$ of the real ones and $\mu_b, B$ of the
# samples. The **Fréchet distance** is
#
# $$d^2 = \lVert \mu_a - \mu_b \rVert^2 + \text{tr}\bigl(A + B - 2\,(A B)^{1/2}\bigr).$$
#
# On the features of Inception, a large network for photographs, it is the famous **FID** (Heusel et al., equation 6). Where does it come from? It is the squared Wasserstein-2
# distance between two normal distributions with these means and covariances: the least mean squared distance that mass has to move
# to turn one into the other. In one dimension it reads $(\mu_a - \mu_b)^2 + (\sigma_a - \sigma_b)^2$.
#
# What is $\text{tr}\,(AB)^{1/2}$? The trace is the sum of the eigenvalues, and a root's eigenvalues are the roots of the
# eigenvalues. So it is $\sum_i \sqrt{\lambda_i}$, with $\lambda_i$ the eigenvalues of $AB$. Now $AB$ is not symmetric, which makes
# its eigenvalues delicate. But $A^{1/2} B A^{1/2}$ is symmetric, and has the same ones.


# %%
# NBVAL_CHECK_OUTPUT
def square_root(matrix):
    """The root of a symmetric matrix: the same eigenvectors, the roots of the eigenvalues."""
    values, vectors = np.linalg.eigh(matrix)
    return (vectors * np.sqrt(np.clip(values, 0, None))) @ vectors.T


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    cov_a, cov_b = (np.atleast_2d(np.cov(x, rowvar=False)) for x in (a, b))  # divisor n - 1
    root = square_root(cov_a)
    eigenvalues = np.linalg.eigvalsh(root @ cov_b @ root)  # those of cov_a @ cov_b
    trace_of_root = np.sqrt(np.clip(eigenvalues, 0, None)).sum()
    return gap @ gap + np.trace(cov_a) + np.trace(cov_b) - 2 * trace_of_root


line = np.array([[-1.0], [0.0], [1.0]])  # mean 0, standard deviation 1
distance = frechet_distance(1 + 2 * line, 4 + 3 * line)
print(f"means 1 and 4, standard deviations 2 and 3: {distance:.6f}")
for std in (3, 7):
    expected = (1 - 4) ** 2 + (2 - std) ** 2
    assert math.isclose(frechet_distance(1 + 2 * line, 4 + std * line), expected, rel_tol=1e-9)

# %%
real, fresh = test_features[rng.permutation(10_000)[:SAMPLES]], pool[:SAMPLES]
for b in (fresh, 0.5 * fresh, fresh + 1, fresh[:30]):
    assert math.isclose(frechet_distance(real, b), metrics.frechet_distance(real, b), rel_tol=1e-6)
print(f"real against other real images: {metrics.frechet_distance(real, fresh):.2f}, not 0")

# %% [markdown]
# Why not 0? These are different images, $n$ of either. Their means and covariances differ a little. So even a perfect generator
# does not get 0. What it gets is the **floor**, and section sec:floor is about it.
#
# ### What it can't see
#
# The formula knows means and covariances, and nothing else. So we make an impostor: random vectors from a normal distribution,
# moved and stretched until their mean and covariance are **exactly** those of the real features.
#
# **Predict before you run.** What is the Fréchet distance from the real features to the impostor? Are the impostor's vectors like
# features of images? (Features are never below 0: they come out of a ReLU. And images come in ten kinds.)
#
# <details><summary>Answer</summary>
#
# Zero, but for rounding. That is *better* than other real images get! Yet many of its numbers are below 0, and it has no ten kinds:
# it is one cloud. No image has such features. The other measures will have something to say about it.
#
# </details>


# %%
def impostor(features):
    """Normal vectors with exactly the mean and covariance of the features."""
    z = rng.normal(size=features.shape)
    z = np.linalg.qr(z - z.mean(axis=0))[0] * math.sqrt(len(z) - 1)  # covariance: the identity
    return features.mean(axis=0) + z @ square_root(np.cov(features, rowvar=False))


fake = impostor(real)
print(f"Fréchet distance to real images {metrics.frechet_distance(real, fresh):.3f}", end=", ")
print(f"to the impostor {metrics.frechet_distance(real, fake):.3f}")
print(f"numbers below 0: real {(real < 0).mean():.0%}, impostor {(fake < 0).mean():.0%}")
assert metrics.frechet_distance(real, fake) < 1e-6
assert (real >= 0).all()
assert 0.1 < (fake < 0).mean() < 0.5

# %% [markdown]
# ## The kernel distance: moments up to the third, without bias {#kernel-distance}
#
# Take two images' features, multiply them number by number, and add up: the scalar product $x \cdot y$ says how alike they are. A
# **kernel** is a bent version of that. This one is
#
# $$k(x, y) = \left( \frac{x \cdot y}{d} + 1 \right)^3, \qquad d = 64 \text{ features}.$$
#
# The **kernel distance** (Bińkowski et al.; **KID**, on Inception features) asks whether real images are more like each other than like the samples:
#
# $$\mathbb{E}\,k(x, x') + \mathbb{E}\,k(y, y') - 2\,\mathbb{E}\,k(x, y), \qquad x, x' \text{ real}, \quad y, y' \text{ samples}.$$
#
# In the first two terms $x$ and $x'$ are two *different* images. So pairs of an image with itself are left out. That makes it
# **unbiased** (it estimates a squared *maximum mean discrepancy*): the mean over many sets is the true value, at any $n$. For equal
# distributions that is 0. (Published KIDs are usually means over many small subsets, such as 100 of 1,000 images.)


# %%
def kernel(x, y):
    return (x @ y.T / x.shape[1] + 1) ** 3


def kernel_distance(a, b):
    def mean_of_pairs(x):
        return kernel(x, x)[~np.eye(len(x), dtype=bool)].mean()  # none with itself

    return mean_of_pairs(a) + mean_of_pairs(b) - 2 * kernel(a, b).mean()


for b in (fresh, fresh + 1, fake, fresh[:30]):
    assert math.isclose(kernel_distance(real, b), metrics.kernel_distance(real, b), rel_tol=1e-6)

# %% [markdown]
# What does it see? In one dimension we can write it out. $(xy + 1)^3 = 1 + 3xy + 3x^2y^2 + x^3y^3$, so with the moments
# $m_j = \mathbb{E}\,x^j$
#
# $$\text{kernel distance} = 3\,(\Delta m_1)^2 + 3\,(\Delta m_2)^2 + (\Delta m_3)^2.$$
#
# In 64 dimensions it is the same with all products of up to three features. So it sees one moment more than the Fréchet distance.
# And it stops there. Tossing a coin, with $+1$ for heads and $-1$ for tails, has the moments 0, 1, 0. So has the standard normal
# distribution. You could not confuse the two.

# %%
coins, normals = rng.choice([-1.0, 1.0], size=(400, 1)), rng.normal(size=(400, 1)) + 0.3


def moments(x):
    return np.array([(x**j).mean() for j in (1, 2, 3)])


# With each point's pair with itself left in, the formula holds exactly for the samples' own moments.
biased = kernel(coins, coins).mean() + kernel(normals, normals).mean()
biased -= 2 * kernel(coins, normals).mean()
assert math.isclose(biased, [3, 3, 1] @ (moments(coins) - moments(normals)) ** 2, rel_tol=1e-9)
assert kernel_distance(coins, normals) < biased  # leaving them out takes the bias away

# Coins against normal numbers, 1,000 times: 0 within five standard errors.
found = np.array(
    [
        metrics.kernel_distance(rng.choice([-1.0, 1.0], (50, 1)), rng.normal(size=(50, 1)))
        for _ in range(1000)
    ]
)
error = found.std() / math.sqrt(len(found))
print(f"coins against normal numbers, 1,000 times: {found.mean():.3f} ± {error:.3f}")
assert abs(found.mean()) < 5 * error

# %% [markdown]
# And the impostor of section sec:frechet-distance? Its third moments are wrong. So the kernel distance should notice. Does it? We draw a set of real
# images again and again. Each is compared with another real set, and with an impostor of its own.


# %%
def trial():
    """The kernel distance of a real set from another one, and from its impostor."""
    one, other = np.split(test_features[rng.permutation(10_000)[: 2 * SAMPLES]], 2)
    return metrics.kernel_distance(one, other), metrics.kernel_distance(one, impostor(one))


results = np.transpose([trial() for _ in range(4 * REPEATS)])
trials = dict(zip(("real", "impostor"), results, strict=True))
for name, values in trials.items():
    print(f"kernel distance, {name:8}: {np.mean(values):6.3f} ± {np.std(values):.3f}")
gap = np.subtract(trials["impostor"], trials["real"]).mean()
error = math.hypot(*results.std(axis=1)) / math.sqrt(results.shape[1])
assert gap > 3 * error  # 8 seeds: 6.5 to 10.7 times
assert gap < 2 * np.std(trials["real"])  # 8 seeds: 0.7 to 1.2 times

# %% [markdown]
# It does, but only on average. What the impostor adds is about as much as the standard deviation between real sets. So one trial alone
# proves nothing. The next measures leave no doubt.
#
# ## Precision and recall, density and coverage {#balls}
#
# One number can't tell *bad samples* from *missing samples*. Two can. Draw a **ball** around each real image, up to its $k$-th
# nearest real neighbour. Where images are dense, balls are small. All balls together stand for the region where real data live. Do
# the same around the samples. Then count.
#
# | measure | balls around | counts | asks |
# |---|---|---|---|
# | **precision** | real | the share of samples in some ball | does it look real? |
# | **recall** | samples | the share of real images in some ball | could the generator make it? |
# | **density** | real | in how many balls a sample is, on average, divided by $k$ | as precision; 1 is right |
# | **coverage** | real | the share of balls with a sample in them | is everything there? |
#
# In this form, precision and recall are by Kynkäänniemi et al., usually with $k = 3$; density and coverage by Naeem et al., usually with $k = 5$. By
# brute force it is a few lines.


# %%
def radii(centers, k):
    """The distance of each center to its k-th nearest neighbour."""
    distances = np.linalg.norm(centers[:, None] - centers, axis=-1)
    return np.sort(distances, axis=1)[:, k]  # column 0 is the point itself


def inside(points, centers, k):
    """Which points are in which center's ball, `(len(points), len(centers))`."""
    return np.linalg.norm(points[:, None] - centers, axis=-1) <= radii(centers, k)


few_real = real[:200]
for b in (fresh[:150], fake[:150], fresh[:150] * 1.2):
    found = metrics.precision_recall(few_real, b) | metrics.density_coverage(few_real, b)
    assert math.isclose(found["precision"], inside(b, few_real, 3).any(axis=1).mean())
    assert math.isclose(found["recall"], inside(few_real, b, 3).any(axis=1).mean())
    assert math.isclose(found["density"], inside(b, few_real, 5).sum() / (5 * len(b)))
    assert math.isclose(found["coverage"], inside(b, few_real, 5).any(axis=0).mean())

# %% [markdown]
# (For density and coverage the edge of the ball does not count, for the others it does. That matters only if distances tie, as with
# copies. For precision and recall the package follows the paper, for density and coverage `prdc`, the program of Naeem et al. In `prdc` the edge
# never counts.)
#
# Now for the impostor, of which the Fréchet distance thinks so highly.

# %%
for name, b in {"real": fresh, "impostor": fake}.items():
    found = metrics.precision_recall(real, b) | metrics.density_coverage(real, b)
    print(f"{name:8}", ", ".join(f"{key} {value:.2f}" for key, value in found.items()))
    assert (found["precision"] > 0.7) == (found["coverage"] > 0.7) == (name == "real")
assert metrics.precision_recall(real, fake)["precision"] < 0.1
assert metrics.precision_recall(real, fake)["recall"] > 0.6  # recall is fooled as well

# %% [markdown]
# Hardly one of its vectors is where real images are. Precision, density and coverage say so. Recall hardly does: it finds real images
# in the balls around the *impostor's* vectors, and these balls are large.
#
# ### A weak spot of recall: outliers
#
# Recall trusts the balls of **samples**. A sample far from all others has a huge ball. It covers real images although no sample is
# like them. Here it is in the plane, where one can see it. The generator makes a small blob, and misses most of the data.
# Then we add four samples, far out.

# %%
cloud, blob = rng.normal(size=(150, 2)), 0.2 * rng.normal(size=(60, 2)) + 0.5
outliers = 5 * np.array([[1, 0], [0, 1], [-1, 0], [0, -1]])
with_outliers = np.concatenate([blob, outliers])
cases = {"recall": (blob, blob, 3), "recall, four outliers": (with_outliers, with_outliers, 3)}
cases["coverage, four outliers"] = (with_outliers, cloud, 5)
hit = {}  # recall: the real points in some ball; coverage: the balls with a sample in them
for name, (points, centers, k) in cases.items():
    axis = 0 if centers is cloud else 1
    hit[name] = inside(points if axis == 0 else cloud, centers, k).any(axis=axis)
shares = {name: found.mean() for name, found in hit.items()}

# %%
fig, axes = plt.subplots(1, 3, figsize=(9.5, 3.4))
for ax, (name, (points, centers, k)) in zip(axes, cases.items(), strict=True):
    for i, (center, radius) in enumerate(zip(centers, radii(centers, k), strict=True)):
        color, width = plots.VERMILION, 0.7
        if centers is cloud:
            color, width = (plots.GREEN, 1.6) if hit[name][i] else ("0.8", 0.7)
        ax.add_patch(plt.Circle(center, radius, fill=False, color=color, linewidth=width))
    ax.plot(*cloud.T, ".", color=plots.BLUE, markersize=3, label="real")
    ax.plot(*points.T, "x", color=plots.VERMILION, markersize=3, label="samples")
    side = 5.8 if name == "recall, four outliers" else 3.1
    ax.set(title=f"{name}: {shares[name]:.0%}", xlim=(-side, side), ylim=(-side, side))
    ax.set_aspect("equal")
legend = axes[0].legend(loc="upper left")
without, with_four, covered = shares.values()
plots.show(
    f"Three panels of points in the plane. Left: real points spread widely, samples in a small blob with small balls; recall {without:.0%}. Middle: four more samples far out, with huge balls; recall {with_four:.0%}. Right: balls around the real points; green ones, near the blob, have a sample in them; coverage {covered:.0%}."
)

# %% [markdown]
# *Blue dots: real. Crosses: samples. Left and middle (a wider view): the balls around the samples, with which recall counts. Right:
# the balls around the real points, with which coverage counts; green and thick where a sample is inside, grey where there is none.*

# %%
assert shares["recall"] < 0.4
assert shares["recall, four outliers"] > 0.9  # four samples of no use, and recall is nearly perfect
assert shares["coverage, four outliers"] < 0.4
blob_only = metrics.density_coverage(cloud, blob)["coverage"]
assert abs(shares["coverage, four outliers"] - blob_only) < 0.05  # coverage does not care

# %% [markdown]
# Coverage trusts the balls of **real** images only. Far-out samples can do nothing there. Does this happen with features of images?
# We take one class of ten. Then we replace 40 of its images by others, of any class. Among so many T-shirts, a shoe is an
# outlier.

# %%
one_class = pool[np.flatnonzero(kinds == 0)[:SAMPLES]]
forty_others = pool[np.flatnonzero(kinds > 0)[:40]]
with_others = np.concatenate([one_class[:-40], forty_others])
for name, b in {"one class": one_class, "one class, 40 others": with_others}.items():
    found = metrics.precision_recall(real, b) | metrics.density_coverage(real, b)
    print(f"{name:20} recall {found['recall']:.2f}, coverage {found['coverage']:.2f}")
    assert (found["recall"] > 0.75) == (name != "one class")  # 0.9 is that of real images
    assert found["coverage"] < 0.55

# %% [markdown]
# Recall is now about as good as for real images, although nearly all the samples are T-shirts. Coverage has risen too: the forty others do fill
# balls. But it is still only about half of what real images get.
#
# The other way round, outliers among the *real* images have huge balls, and make precision too kind. Density is meant to mend that:
# one ball counts only $1/k$.
#
# ## The classifier score: it never looks at data {#classifier-score}
#
# The **classifier score** is, with Inception's probabilities, the **Inception Score** (Salimans et al.). It uses the probabilities
# $p(y \mid x)$ of samples, and $p(y)$, their mean over all samples:
#
# $$\exp\, \mathbb{E}_x\, \text{KL}\bigl(p(y \mid x) \,\|\, p(y)\bigr) = \exp\, \mathbb{E}_x \sum_y p(y \mid x) \log \frac{p(y \mid x)}{p(y)}.$$
#
# It is high when each sample is surely *something* and all classes come up. It goes from 1 to the number of classes, here 10. (Papers
# usually cut their samples into ten parts, and report mean and standard deviation.)


# %%
def classifier_score(probs):
    log_ratio = np.log(np.maximum(probs, 1e-300)) - np.log(probs.mean(axis=0))  # 0 log 0 = 0
    return math.exp((probs * log_ratio).sum(axis=1).mean())


real_probs = pool_probs[:SAMPLES]
assert math.isclose(
    classifier_score(real_probs), metrics.classifier_score(real_probs), rel_tol=1e-6
)
# Ten images, one of each class, the ones that the classifier is surest of, again and again.
ten = [np.where(kinds == c, pool_probs[:, c], -1).argmax() for c in range(10)]
few_images = np.resize(ten, SAMPLES)
scores = {"real images": metrics.classifier_score(real_probs)}
scores["ten images, repeated"] = metrics.classifier_score(pool_probs[few_images])
print(", ".join(f"{name}: {score:.2f}" for name, score in scores.items()))
assert scores["ten images, repeated"] > 9.9 > scores["real images"]

# %%
ax = plots.image_grid(train[ten], columns=10, title="a nearly perfect classifier score")
plots.show("Ten garments, one of each class.")

# %% [markdown]
# *All that a generator needs to make, to beat real data in the classifier score.*
#
# Ten images beat all real data: the score is blind to what is missing **within** a class. And look at the function above. It has
# one argument. Real data are not in it. So it can't tell whether samples look like *these* data.
#
# ## All of them, against all five {#all-measures}
#
# Now each measure meets each way of spoiling. Every set has the same number of images, and all are compared with the same real
# ones. For the floor we take several sets of other, unspoiled images. The last row is pixel L2 from section sec:why-not-distance: the mean distance
# of the images to the nearest of 1,000 held-out ones.
#
# **Predict before you run.** Which measures notice that classes are dropped? Which notice copies? Which notice a shift of one
# pixel?
#
# <details><summary>Answer</summary>
#
# Dropped classes: all but precision and density, which ask about each sample by itself; pixel L2 even likes it. Copies: recall and coverage. The
# distances
# notice them only when few different images are left, since a few hundred have about the right mean and covariance. One pixel: a little, by most of
# them, most clearly by coverage. The classifier has only seen garments that are centred. Trained on shifted ones, it might see it less. Pixel L2
# notices it a lot.
#
# </details>


# %%
def measure(features, probs):
    """All seven, against the same real images."""
    return {
        "Fréchet distance": metrics.frechet_distance(real, features),
        "kernel distance": metrics.kernel_distance(real, features),
        **metrics.precision_recall(real, features),
        **metrics.density_coverage(real, features),
        "classifier score": metrics.classifier_score(probs),
    }


def pixel_l2(images):
    return metrics.nearest_neighbors(flat(images), flat(held_out[:1000]))[1]


pool_l2 = pixel_l2(plenty)


# %%
def choose(chosen):
    """What the measures say of these of the real images."""
    return measure(pool[chosen], pool_probs[chosen]) | {"pixel L2": pool_l2[chosen].mean()}


def respond(name, strength):
    """What the measures say of images spoiled in one way, with one strength."""
    if name in CHOOSE:
        return choose(CHOOSE[name](strength))
    images = SPOIL[name](train[:SAMPLES], strength) if strength else train[:SAMPLES]
    return measure(*look(images)) | {"pixel L2": pixel_l2(images).mean()}


response = {name: [respond(name, s) for s in STRENGTHS[name]] for name in STRENGTHS}
floors = [choose(rng.permutation(len(pool))[:SAMPLES]) for _ in range(REPEATS)]
floor = {name: np.array([found[name] for found in floors]) for name in floors[0]}
for name, values in floor.items():
    print(f"{name:17} of {SAMPLES} real images: {values.mean():8.3f} ± {values.std():.3f}")

# %%
groups = {"Fréchet distance": ["Fréchet distance"], "kernel distance": ["kernel distance"]}
groups |= {"fidelity": ["precision", "density"], "diversity": ["recall", "coverage"]}
groups |= {"classifier score": ["classifier score"], "pixel L2": ["pixel L2"]}
styles = [{"color": plots.BLUE, "linestyle": "-"}, {"color": plots.VERMILION, "linestyle": "--"}]
fig, axes = plt.subplots(6, 5, figsize=(10, 9), sharex="col", sharey="row")
for row, (kind, names) in zip(axes, groups.items(), strict=True):
    for ax, (spoil, strengths) in zip(row, STRENGTHS.items(), strict=True):
        for name, style in zip(names, styles, strict=False):
            values = [found[name] for found in response[spoil]]
            line = ax.plot(range(6), values, marker=".", label=name, **style)
            ax.axhspan(floor[name].min(), floor[name].max(), color="0.85")
        if kind == "Fréchet distance":
            ax.set(title=spoil, yscale="log")
        elif kind == "kernel distance":
            ax.set_yscale("symlog", linthresh=0.05)
        ax.set_xticks(range(6), strengths)
    low_is_good = "distance" in kind or kind == "pixel L2"
    row[0].set_ylabel(f"{kind}\n{'low' if low_is_good else 'high'} is good")
    if len(names) > 1:
        row[0].legend(loc="lower left")
axes[1, 0].set_yticks([0, 0.1, 1], ["0", "0.1", "1"])
worst = {spoil: response[spoil][-1]["Fréchet distance"] for spoil in STRENGTHS}
plots.show(
    f"A grid of small panels: five columns, one for each way of spoiling, and six rows: Fréchet distance, kernel distance, precision with density, recall with coverage, the classifier score, and pixel L2. A band marks the floor in each. At the greatest strength the Fréchet distance is between {min(worst.values()):.0f} and {max(worst.values()):.0f}; the floor is {floor['Fréchet distance'].mean():.1f}."
)

# %% [markdown]
# *Each measure (rows) against each way of spoiling real images (columns), from unspoiled on the left to badly spoiled on the right.
# Grey band: the floor, from the lowest to the highest of several sets of unspoiled images. Distances should be low, everything else
# high.*
#
# Read it row by row:
#
# - **Fréchet and kernel distance** see most faults. They don't say which one it is. Copies of hundreds of images they hardly notice.
# - **Precision and density** fall when images are spoiled. They hardly move for dropped classes, and for copies of many images: each image is still
#   fine. But precision is a matter of luck where samples lie far from all data. A few huge balls, of outliers among the real images, may let many
#   pass, and another set of real images has other outliers. Below, badly blurred pictures are measured against ten sets of real images. Density
#   stays below half of its floor in all ten; it is stricter.
# - **Recall and coverage** fall for dropped classes and for copies. They fall for spoiled images too: samples that have moved
#   elsewhere leave the real ones alone. Recall takes copies too hard. From four of each on it is 0: the three nearest neighbours of
#   a sample are then its own copies, and its ball has no size.
# - **The classifier score** falls with blur, noise, shifts and missing classes, and with copies only when few different images are left.
# - **Pixel L2** is *better* with any blur than for real images, and better without eight of the classes: it likes what is smooth and
#   near the average. One pixel to the right, which you can hardly see, hurts it more than noise that you can't miss. Copies it does not mind. No
#   measure in this picture is as wrong as this one.


# %%
def at(spoil, strength, name):
    """One point of the figure."""
    return response[spoil][STRENGTHS[spoil].index(strength)][name]


low = {name: values.min() - 0.1 for name, values in floor.items()}  # clearly below the floor
for spoil, strength in {"blur (sigma)": 1.5, "noise (std)": 0.2, "shift (pixels)": 6}.items():
    for name in ("density", "recall", "coverage"):
        assert at(spoil, strength, name) < low[name]
    assert at(spoil, strength, "Fréchet distance") > 5 * floor["Fréchet distance"].max()
for spoil, strength in {"classes dropped": 6, "copies of each": 5}.items():
    for name in ("precision", "density"):
        assert at(spoil, strength, name) > low[name] - 0.1  # blind, but for chance
    for name in ("recall", "coverage"):
        assert at(spoil, strength, name) < low[name]
for spoil, strength in {"classes dropped": 6, "copies of each": 20}.items():
    assert at(spoil, strength, "Fréchet distance") > 2 * floor["Fréchet distance"].mean()
assert at("shift (pixels)", 4, "precision") < low["precision"]
for name in ("recall", "coverage"):  # one pixel is seen, a little
    assert low[name] - 0.1 < at("shift (pixels)", 1, name) < floor[name].mean() - 0.03
assert at("copies of each", 2, "Fréchet distance") < 3 * floor["Fréchet distance"].mean()
assert at("copies of each", 5, "recall") == 0

# %%
badly_blurred = look(blur(train[:SAMPLES], 2))[0]
luck = {"precision": [], "density": []}
for _ in range(10):
    other = test_features[rng.permutation(10_000)[:SAMPLES]]
    luck["precision"].append(metrics.precision_recall(other, badly_blurred)["precision"])
    luck["density"].append(metrics.density_coverage(other, badly_blurred)["density"])
for name, values in luck.items():
    print(
        f"blurred with sigma 2, against ten real sets: {name} {min(values):.2f} to {max(values):.2f}"
    )
assert np.ptp(luck["precision"]) > 4 * floor["precision"].std()
assert max(luck["density"]) < 0.5  # half of its floor
score = floor["classifier score"]
assert at("copies of each", 10, "classifier score") > 0.9 * score.min()
assert at("copies of each", 75, "classifier score") < 0.85 * score.min()
l2 = floor["pixel L2"]
assert all(found["pixel L2"] < 0.97 * l2.min() for found in response["blur (sigma)"][1:])
assert at("classes dropped", 8, "pixel L2") < 0.95 * l2.min()
assert at("shift (pixels)", 1, "pixel L2") > at("noise (std)", 0.2, "pixel L2") > l2.max()
assert abs(at("copies of each", 5, "pixel L2") / l2.mean() - 1) < 0.1

# %% [markdown]
# ## The floor, and the bias of small samples {#floor}
#
# A perfect generator does not get a Fréchet distance of 0. Two sets of $n$ real images have means and covariances that differ by
# chance, and the distance counts that as a difference. It is always positive, so it does not average out: a **bias**.
#
# **Predict before you run.** The error of a mean has size $1/\sqrt n$, and the distance takes its *square*. How does the floor fall
# when $n$ doubles? And how does the kernel distance's?
#
# <details><summary>Answer</summary>
#
# The Fréchet floor is halved: it is proportional to $1/n$, nearly. The kernel distance is unbiased: its mean is 0 at every $n$.
# Only its spread shrinks.
#
# </details>

# %%
gan = kgan.GAN.from_preset(NAME, load_weights=True)  # trained on all 60,000 images
samples = gan.generate(2000, seed=SEED)
sample_features, sample_probs = look(samples)
sizes = [125, 250, 500, 1000, 2000]


def two_sets(n, other):
    """n test images' features, and n others, drawn again each time."""
    chosen = rng.permutation(10_000)
    if other is None:
        return test_features[chosen[:n]], test_features[chosen[n : 2 * n]]
    return test_features[chosen[:n]], other[rng.permutation(len(other))[:n]]


def repeated(distance, n, other=None):
    return np.array([distance(*two_sets(n, other)) for _ in range(2 * REPEATS)])


real_frechet = [repeated(metrics.frechet_distance, n) for n in sizes]
gan_frechet = [repeated(metrics.frechet_distance, n, sample_features) for n in sizes]
real_kernel = [repeated(metrics.kernel_distance, n) for n in sizes[:-1]]

# %%
inverse, lines = 1 / np.array(sizes), {}
fig, axes = plt.subplots(1, 2, figsize=(10, 3.4))
for found, style, name in (
    (gan_frechet, {"color": plots.VERMILION, "linestyle": "--"}, "the generator that ships"),
    (real_frechet, {"color": plots.BLUE, "linestyle": "-"}, "real images: the floor"),
):
    means = np.mean(found, axis=1)
    lines[name] = np.polyfit(inverse, means, 1, w=sizes)  # slope, value at 1/n = 0
    axes[0].plot(inverse, means, "o", color=style["color"])
    ends = [0, inverse[0]]
    axes[0].plot(ends, np.polyval(lines[name], ends), label=name, **style)
axes[0].set_xticks(inverse, [f"1/{n}" for n in sizes], rotation=60)
axes[0].set(xlabel="1/n", ylabel="Fréchet distance", xlim=(0, None), ylim=(0, None))
axes[0].legend()
for n, values in zip(sizes, real_kernel, strict=False):
    axes[1].plot(np.full(len(values), n), values, "x", color=plots.BLUE)
axes[1].axhline(0, color="black", linewidth=0.8)
axes[1].set(xlabel="n", ylabel="kernel distance, real images", xscale="log")
ticks = axes[1].set_xticks(sizes[:-1], sizes[:-1])
axes[1].minorticks_off()
spread = [values.std() for values in real_kernel]
ends = [fitted[1] for fitted in lines.values()]
plots.show(
    f"Left: the Fréchet distance over one over n, with two fitted lines. At 0 the generator's line is at {ends[0]:.2f}, that of real images at {ends[1]:.2f}. Right: the kernel distance of real images, crosses around 0; their standard deviation falls from {spread[0]:.3f} at n = {sizes[0]} to {spread[-1]:.3f} at n = {sizes[-2]}."
)

# %% [markdown]
# *Left: Fréchet distance of two sets of $n$, against $1/n$; each point is the mean of several draws; the lines are fitted, with
# more weight for larger sets. Right: kernel distance of two sets of real images, one cross for each draw.*

# %%
means = np.mean(real_frechet, axis=1)
for n, value in zip(sizes, means, strict=True):
    print(f"n = {n:4}: floor {value:.3f}, times n = {n * value:.0f}")
slope, limit = lines["real images: the floor"]
gan_limit = lines["the generator that ships"][1]
print(f"read off where 1/n is 0: floor {limit:.3f}, generator {gan_limit:.2f}")
power = np.polyfit(np.log(sizes), np.log(means), 1)[0]
print(f"the floor falls like n to the power of {power:.2f}")
assert -1.25 < power < -0.75
assert abs(limit) < 0.5 * means[-1]  # six seeds: up to 0.15 times
assert np.isclose(slope / sizes[0], means[0], rtol=0.3)
assert gan_limit > 5 * abs(limit)
for values in real_kernel:
    assert abs(values.mean()) < 5 * values.std() / math.sqrt(len(values))
assert min(np.concatenate(real_kernel)) < 0  # it can't be unbiased otherwise
assert means[0] > np.mean(gan_frechet[-1])  # the trap

# %% [markdown]
# Look at the last assertion. **Real images, 125 of them, get a worse Fréchet distance than the generator gets with 2,000.** Whoever
# compares figures at two different $n$ compares the $n$. So:
#
# - compare at equal $n$ only, and say which $n$;
# - write the floor beside the figure: the same measure for as many real images;
# - or draw a line over $1/n$ and read it off at 0, as in the picture (Chong and Forsyth).
#
# The shares depend on $n$ too. For coverage Naeem et al. worked out how, whatever the data are, as long as no distances tie. A ball
# reaches to the $k$-th nearest of $n - 1$ other real images. It stays empty of samples if, of all $n - 1 + m$ other points, the $k$
# nearest are all real. If the $m$ samples come from the data's own distribution, each order is equally likely. So
#
# $$\mathbb{E}\,[\text{coverage}] = 1 - \prod_{i=0}^{k-1} \frac{n - 1 - i}{n + m - 1 - i}, \qquad \text{which is about } 1 - 2^{-k} \text{ for } n = m.$$


# %%
def perfect_coverage(n, m, k=5):
    """What a perfect generator gets on average, with n real images and m samples."""
    return 1 - math.prod((n - 1 - i) / (n + m - 1 - i) for i in range(k))


# 3 real images, 2 samples, k = 2: of 4 other points the nearest two are real in 1 of 6 cases.
assert math.isclose(perfect_coverage(3, 2, k=2), 5 / 6)
coverages = [metrics.density_coverage(*two_sets(500, None))["coverage"] for _ in range(REPEATS)]
print(f"500 against 500: {np.mean(coverages):.3f}, formula {perfect_coverage(500, 500):.3f}")
assert abs(perfect_coverage(500, 500) - (1 - 2**-5)) < 1e-3
assert abs(np.mean(coverages) - perfect_coverage(500, 500)) < 0.01
pairs = [two_sets(1000, None) for _ in range(REPEATS)]
few = np.mean([metrics.density_coverage(a, b[:250])["coverage"] for a, b in pairs])
print(f"1,000 against 250: {few:.3f}, formula {perfect_coverage(1000, 250):.3f}")
assert abs(few - perfect_coverage(1000, 250)) < 0.04

# %% [markdown]
# ### Coverage can be gamed
#
# A perfect generator gets this much **on average**. It is not the most that one can get! The formula is about samples that are drawn at
# random, and random samples often fall into balls that are filled already. So let us cheat. We choose real images one by one, each time
# the one that lies in the most balls that are still empty. (They are training images; the balls are around test images.)


# %%
def choose_to_cover(centers, candidates, m, k=5):
    """Chooses m candidates, one by one: each fills the most balls that are still empty."""
    hits = np.concatenate([inside(x, centers, k) for x in np.array_split(candidates, 10)])
    empty, chosen = np.ones(len(centers), bool), []
    for _ in range(m):
        chosen.append(int((hits & empty).sum(axis=1).argmax()))
        empty &= ~hits[chosen[-1]]
    return np.array(chosen)


m = SAMPLES // 5
chosen = choose_to_cover(real, pool, m)
gamed = metrics.density_coverage(real, pool[chosen])["coverage"]
fair = [
    metrics.density_coverage(real, pool[rng.permutation(len(pool))[:m]])["coverage"]
    for _ in range(REPEATS)
]
print(f"{m} images for {SAMPLES} balls: formula {perfect_coverage(SAMPLES, m):.3f},", end=" ")
print(f"at random {np.mean(fair):.3f} ± {np.std(fair):.3f}, chosen {gamed:.3f}")
assert gamed > np.mean(fair) + 0.3
assert abs(np.mean(fair) - perfect_coverage(SAMPLES, m)) < 0.05

# %% [markdown]
# A fifth of the images, and nearly all balls are filled. A generator that draws at random does not choose like this. But if you keep the best of
# many sets of
# samples by their coverage, or train for it, you go in this direction. So read the floor from both sides: what lies well **above** it
# is suspect as well. Samples of the data's own distribution don't get there.
#
# ## Is it copying? {#copying}
#
# Imagine a generator that hands out its training images. All measures so far compare samples with real data, or, like the classifier score, look at
# the samples alone. Training images *are* real data. It gets the floor, exactly: perfect marks. **None of them can tell memory from imagination.**
#
# The L2 distance can, now that we ask it the right question. Keep some real images away from the training. For each sample, find
# the nearest **training** image and the nearest **held-out** image, among equally many of either. A generator that has learned the
# distribution has no reason to come nearer to the ones than to the others: a half of its samples will be nearer to each. A copier
# is nearer to the training images. (Meehan et al. made a test of these three sets: samples, training images, held-out images.)
#
# The held-out images must really be unknown to the generator. With the garments they are: they come from the official test set.
# With the digits that ship with the course this section would be wrong. Their "test images" are from the official *training* set, all of
# which the shipped generator of digits has seen.

# %%
assert NAME == "fashion_mnist"
unknown = held_out[:KNOWN]  # as many as known, else the larger set has an advantage
candidates = {
    "real, in neither set": train[:1000],
    "the generator that ships": samples[:1000],
    "copies with some noise": add_noise(known[:1000], 0.1),
    "copies, shifted": shift(known[:1000], 2),
}
known_features, unknown_features = (look(images)[0] for images in (known, unknown))


# %%
def with_shifts(images):
    """The images, and the same shifted by one, two and three pixels; as lists of pixels."""
    return flat(np.concatenate([images, *(shift(images, pixels) for pixels in range(1, 4))]))


copying = {}
for name, pictures in candidates.items():
    spaces = {
        "pixels": (flat(pictures), flat(known), flat(unknown)),
        "features": (look(pictures)[0], known_features, unknown_features),
        "pixels with shifts": (flat(pictures), with_shifts(known), with_shifts(unknown)),
    }
    for space, (x, near, far) in spaces.items():
        d_known, d_unknown = (metrics.nearest_neighbors(x, y)[1] for y in (near, far))
        copying[name, space] = d_known, d_unknown
    nearer = {s: (copying[name, s][0] < copying[name, s][1]).mean() for s in spaces}
    print(f"{name:24} nearer to a known image:", {s: f"{v:.0%}" for s, v in nearer.items()})

# %%
fig, axes = plt.subplots(1, 3, figsize=(9, 3.3), sharex=True, sharey=True)
shown = list(candidates)[:3]
for ax, name in zip(axes, shown, strict=True):
    ax.plot(*copying[name, "pixels"], ".", color=plots.BLUE, markersize=3)
    diagonal = ax.axline((0, 0), slope=1, color="black", linewidth=0.8)
    ax.set(title=name, xlabel="to the nearest training image", aspect="equal")
label = axes[0].set_ylabel("to the nearest held-out image")


def nearer_share(name, space):
    d_known, d_unknown = copying[name, space]
    return (d_known < d_unknown).mean()


real_share, gan_share, copy_share = (nearer_share(name, "pixels") for name in shown)
plots.show(
    f"Three scatter plots of the distance to the nearest held-out image against the distance to the nearest training image. Of the real images {real_share:.0%} lie above the diagonal, nearer to a training image; of the samples {gan_share:.0%}; of the copies {copy_share:.0%}, most of them far from it."
)

# %% [markdown]
# *Each point is one image. On the black line, training and held-out images are equally near. Distances in pixels.*

# %%
for space in spaces:
    for honest in ("real, in neither set", "the generator that ships"):
        assert abs(nearer_share(honest, space) - 0.5) < 0.12
assert nearer_share("copies with some noise", "pixels") > 0.95
assert nearer_share("copies, shifted", "pixels") < 0.8  # many are missed
for missed in ("copies with some noise", "copies, shifted"):
    assert nearer_share(missed, "features") < 0.75
    assert nearer_share(missed, "pixels with shifts") > 0.95

# %% [markdown]
# In pixels, copies with some noise are found out at once. Of the shifted ones most are missed: every one is a copy, and the share is not much above
# a half. L2 and shifts, once more. In features it is lower still, for either kind, perhaps because noise and shifts move an image far away in them.
# The cure is to **allow for what a copier may have
# done**: put the shifted versions of both sets beside them, and shifted copies are found as well. Who copies in a way that you did not
# think of will still get through. So look, too.

# %% [markdown]
# There is one more catch. The generator that ships has seen all 60,000 images, and we looked at some of them only. If it copied
# *every* time, few of its samples would be copies of those few, and the share would hardly move. But each copy would be **far**
# nearer to a training image than to any other. So count these, among all the training images that we have.


# %%
def much_nearer(d_train, d_held):
    """The share of images that are less than half as far from a training image."""
    return (d_train < 0.5 * d_held).mean()


trained_on = 60_000
d_train, d_held = (metrics.nearest_neighbors(flat(samples), flat(x))[1] for x in (train, held_out))
found = much_nearer(d_train, d_held)
print(f"samples less than half as far from a training image as from a held-out one: {found:.1%}")
print(f"a generator that always copies would have about {len(train) / trained_on:.0%}")
d_known, d_unknown = copying["copies with some noise", "pixels"]
assert much_nearer(d_known, d_unknown) > 0.9  # nine of ten such copies would be found
assert much_nearer(np.array([0.9, 1.1]), np.array([2, 2])) == 0.5
assert found < 0.1 * len(train) / trained_on

# %%
sets = {"training": train, "held out": held_out}
rows, nearest = {"sample": samples[:10]}, {}
for name, images in sets.items():
    indices, nearest[name] = metrics.nearest_neighbors(flat(samples[:10]), flat(images))
    rows[name] = images[indices]
ax = plots.image_grid(np.concatenate(list(rows.values())), columns=10)
for row, name in enumerate(rows):
    label = ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center")
assert nearest["training"].min() > 1.2 * d_known.max()  # farther than any of the noisy copies
plots.show(
    f"Three rows of ten garments: samples of the generator, the nearest training image of each, and the nearest held-out image of each. The distances to the training images are {nearest['training'].min():.1f} to {nearest['training'].max():.1f}."
)

# %% [markdown]
# *Ten samples, and the nearest training and held-out image of each, in pixels.*
#
# None of these ten is a copy in place of one of the training images that ship with the course, be it exact or with noise as weak as above: each is
# farther from all of them than any of the noisy copies is from its original. Shifted copies would not show here. Most of the neighbours look like the
# same kind of thing, but not all (see the second column): in pixels, *nearest* does not always mean *alike*.

# %% [markdown]
# ## One table {#measures-table}
#
# Who sees what? We put all the tricks of this lesson into one table. Each number says how much **worse** than the floor a measure finds
# the set, in units of the floor's spread (its standard deviation over many sets of real images). Beyond 3 or so, chance is a poor
# excuse. Below $-3$ a set is better than real images get: too good. The last column is the test of copying, in features; its unit is the
# standard error of a share.
#
# How much is seen depends on how many samples there are. So we do it twice: with all of each set, and with a quarter.

# %%
MEASURES = [name for name in floor if name != "pixel L2"] + ["copying"]
head = classifier.get_layer("logits")  # from features to logits


def copies(features):
    """The share of images that are nearer to the known ones, and how many neighbours they have."""
    sets = known_features, unknown_features
    (i, d_known), (j, d_unknown) = (metrics.nearest_neighbors(features, x) for x in sets)
    near = d_known < d_unknown
    return near.mean(), len(set(zip(near, np.where(near, i, j), strict=True)))


def worse_than_floor(features, floors):
    """How much worse than the floor each measure finds these features, in units of its spread."""
    logits = head(features.astype("float32")).numpy().astype("float64")
    found = measure(features, probabilities(logits))
    said = []
    for name, value in found.items():
        values = np.array([one[name] for one in floors])
        sign = 1 if "distance" in name else -1
        said.append(sign * (value - values.mean()) / values.std())
    share, neighbours = copies(features)
    error = math.sqrt(null * (1 - null) / neighbours)  # images with one neighbour count once
    return [*said, (share - null) / error]


# %%
null, _ = copies(pool)  # of real images in neither set
others = train[:SAMPLES]  # real images, not among the known ones
mixed = np.concatenate([chosen, rng.permutation(len(pool))[: SAMPLES - len(chosen)]])
tricks = {
    "blur, sigma 1.5": look(blur(others, 1.5))[0],
    "noise, std 0.2": look(add_noise(others, 0.2))[0],
    "one pixel shifted": look(shift(others, 1))[0],
    "five classes dropped": pool[drop_classes(5)],
    "each image four times": pool[repeat(4)],
    "ten images": pool[few_images],
    "one class, 40 others": with_others,
    "impostor": fake,
    "chosen to cover": pool[mixed],
    "training images": known_features[:SAMPLES],
}
table = {}
for n in (SAMPLES // 4, SAMPLES):
    sets = [rng.permutation(len(pool))[:n] for _ in range(REPEATS)]
    floors = [measure(pool[rows], pool_probs[rows]) for rows in sets]
    table[n] = np.array(
        [
            worse_than_floor(features[rng.permutation(SAMPLES)[:n]], floors)
            for features in tricks.values()
        ]
    )

# %%
fig, axes = plt.subplots(1, 2, figsize=(11, 4.6), sharey=True)
for ax, (n, numbers) in zip(axes, table.items(), strict=True):
    ax.imshow(numbers, cmap="PuOr_r", vmin=-12, vmax=12, aspect="auto")
    ax.set_title(f"{n} samples, {SAMPLES} real images")
    ax.set_xticks(range(len(MEASURES)), MEASURES, rotation=40, ha="right", rotation_mode="anchor")
    ax.set_yticks(range(len(tricks)), tricks)
    ax.tick_params(length=0)
    for (i, j), value in np.ndenumerate(numbers):
        color = "white" if abs(value) > 9 else "black"
        ax.text(j, i, round(float(value)), ha="center", va="center", color=color, fontsize=9)
seen = {n: int((numbers > 3).sum()) for n, numbers in table.items()}
few, many = table
plots.show(
    f"Two tables of numbers on coloured squares, ten tricks by eight measures. With {few} samples {seen[few]} of the 80 numbers are above 3, with {many} samples {seen[many]}. In the last row of the right table, training images, only the last number is: {table[many][-1, -1]:.0f}."
)

# %% [markdown]
# *How much worse than the floor each measure finds each trick, in units of the floor's spread. Orange: worse; purple: better.*

# %%
# In the order of the columns: "+" above 5, "." below 5, "-" below -1.5, "?" anything.
expected = {
    "blur, sigma 1.5": "++?++++.",
    "noise, std 0.2": "++?++++.",
    "one pixel shifted": "?????+?.",
    "five classes dropped": "++.+.++.",
    "each image four times": "??.+.+?.",
    "ten images": "++++++-.",
    "one class, 40 others": "++...++.",
    "impostor": "-?+.+++.",
    "chosen to cover": "????--?.",
    "training images": ".......+",
}
for (name, signs), row in zip(expected.items(), table[SAMPLES], strict=True):
    for column, sign, value in zip(MEASURES, signs, row, strict=True):
        right = {"+": value > 5, "-": value < -1.5, ".": value < 5, "?": True}[sign]
        assert right, (name, column, value)
assert seen[SAMPLES] > seen[SAMPLES // 4]
assert (table[SAMPLES][-1, :-1] < 3).all()  # content with training images
assert (abs(table[SAMPLES]) > 3).any(axis=1).all()  # each row is seen by somebody ...
assert (abs(table[SAMPLES]) < 3).any(axis=0).all()  # ... and each column is blind to one

# %% [markdown]
# **Each column has its blind spots**, and each row is seen by somebody. So use several. A blind spot is not always blindness: with a
# quarter of the images fewer faults are seen. "We found no difference" says little without the number of samples.
#
# The last row is the one to remember: seven measures of quality are content with a generator that has learned its training images by
# heart. (Stein et al. tested many more, on large image sets, and among them tests made for copying, such as that of Meehan et al. None could
# separate memorising from other faults, such as a loss of variety. So ask for it, and look as well.)
#
# In words:
#
# | measure | sees | is blind to |
# |---|---|---|
# | pixel L2 | exact copies | quality: it likes blur, and black squares |
# | Fréchet distance | most faults, but not which | all but mean and covariance; copies of many images; it is biased |
# | kernel distance | the same, without bias | moments above the third |
# | precision | spoiled images, often, but not always | missing classes, copies of many images; real outliers make it kind |
# | density | spoiled images | missing classes, copies of many images |
# | recall | missing classes | outliers among the samples fool it; repeated samples make it 0 |
# | coverage | missing classes, copies; outliers don't fool it | *why* a real image is not covered; samples that are chosen to cover get too much |
# | classifier score | images of no class, missing classes | the data; all that is missing within a class |
# | test of copying | exact copies; altered ones where you allow for the change | everything else |

# %% [markdown]
# ## The report {#report}
#
# `metrics.evaluate` puts all of this into one dict. It compares with the official 10,000 test images, whose features ship. And it
# measures as many real training images in the same way: `"floor"`, what a perfect generator would get, or a perfect copier. Here is
# the generator that ships.

# %%
report = metrics.evaluate(samples, NAME)
perfect = report["floor"]
print(f"{report['samples']} samples against {report['reference']} real images")
for name in perfect:
    if name not in ("samples", "reference"):
        print(f"{name:17} {report[name]:7.3f}   floor {perfect[name]:7.3f}")

# %%
assert report["frechet_distance"] > 5 * perfect["frechet_distance"]
assert report["kernel_distance"] > perfect["kernel_distance"]
assert report["coverage"] < perfect["coverage"]
formula = perfect_coverage(report["reference"], report["samples"])
assert abs(perfect["coverage"] - formula) < 0.03  # far from 1, and yet perfect

# %%
ax = plots.image_grid(samples[:20], columns=10, title="the generator that ships")
sure = np.mean(sample_probs[:20].max(axis=1) > 0.8)
plots.show(f"A grid of 20 generated garments; the classifier is sure what they are in {sure:.0%}.")

# %% [markdown]
# *Twenty of the samples that were measured, not chosen by hand.*
#
# The floor is what makes these figures readable. A coverage of 0.6 sounds poor. But with 2,000 samples for 10,000 balls a perfect
# generator gets no more on average, as the formula of section sec:floor says. (One that gets more is suspect: same section.)
#
# Now read the report. Fidelity first, then diversity.

# %%
share = {
    name: report[name] / perfect[name] for name in ("precision", "density", "recall", "coverage")
}
print("of the floor:", ", ".join(f"{name} {value:.0%}" for name, value in share.items()))
ratio = report["frechet_distance"] / perfect["frechet_distance"]
print(f"the Fréchet distance is {ratio:.0f} times the floor")
draws = [metrics.frechet_distance(test_features, pool[i : i + 2000]) for i in range(0, 6000, 2000)]
print(f"three other sets of 2,000 real images: {min(draws):.3f} to {max(draws):.3f}")
fidelity = np.mean([share["precision"], share["density"]])
assert fidelity > np.mean([share["recall"], share["coverage"]]) + 0.07
assert max(draws) < 2 * perfect["frechet_distance"]
weak = [at("noise (std)", 0.1, name) / floor[name].mean() for name in share]
assert np.mean(weak[:2]) > np.mean(weak[2:]) + 0.07  # weak noise: the same pattern

# %% [markdown]
# Precision and density are nearer to their floor than recall and coverage. That may be lack of diversity: real garments that this generator does not
# make. It may also be pictures that are a little off: in section sec:all-measures, weak noise on every image gives the same pattern. These four numbers alone do
# not decide it. And the distance says that there is a long way
# to go. (The floor is one draw. Other draws of real images differ a little, as the last line shows, and by far less than the generator.)
#
# > **A claim you will meet:** *this GAN has an FID of 10, that one of 20, so the first is better.* Only if both were measured on
# > the same features, with the same number of images, against the same reference. A Fréchet distance has the units of its features,
# > squared.
#
# Here is one set of samples on four kinds of features. And another question to two of them: which is worse, a blur or a shift?

# %%
of_garments = {"real": held_out[:SAMPLES], "samples": samples[:SAMPLES]}
of_garments |= {"blurred": blur(train[:SAMPLES], 0.75), "shifted": shift(train[:SAMPLES], 1)}
found = {kind: metrics.features(images, "fashion_mnist") for kind, images in of_garments.items()}
rulers = {
    "garment classifier": found,
    "the same, times 10": {kind: 10 * features for kind, features in found.items()},
    "digit classifier": {k: metrics.features(images, "mnist") for k, images in of_garments.items()},
    "pixels": {kind: flat(images) for kind, images in of_garments.items()},
}
distances = {}
for ruler, features in rulers.items():
    for kind in ("samples", "blurred", "shifted"):
        distances[ruler, kind] = metrics.frechet_distance(features["real"], features[kind])
    told = ", ".join(f"{k} {distances[ruler, k]:7.2f}" for k in ("samples", "blurred", "shifted"))
    print(f"{ruler:18} {told}")

# %%
one, ten_times = (distances[ruler, "samples"] for ruler in list(rulers)[:2])
assert math.isclose(ten_times, 100 * one, rel_tol=1e-4)  # other units, another figure
assert distances["garment classifier", "blurred"] > distances["garment classifier", "shifted"]
assert distances["pixels", "blurred"] < distances["pixels", "shifted"]  # another verdict, even

# %% [markdown]
# So figures of this course can be compared with each other where data set and $n$ are the same, and never with FIDs in papers.
#
# ### The ruler that was blind to mirrors
#
# This happened to the course that you are reading. Its first classifier of garments had been trained on mirrored images too. That is a
# common trick: a mirrored shirt is a shirt, and the data is doubled. Nobody thought of it again. Later a recipe mirrored at random
# whatever its $D$ was shown, so $D$ could not tell left from right. Its generators came out with their **shoes pointing the wrong way**:
# in Fashion-MNIST nearly all of them point to the left. And every measure was content. They were all taken in the features of that
# classifier.

# %%
orientation = data.recorded("orientation")
to_the_left = {r["images"]: r["sneaker"] for r in orientation}
print("sneakers that point to the left:", {k: f"{v:.1%}" for k, v in to_the_left.items()})
assert min(to_the_left.values()) > 0.98  # real ones, and those of the generators of today
sneakers = plenty[kinds == 7][:10]
ax = plots.image_grid(np.concatenate([sneakers, sneakers[:, :, ::-1]]), columns=10)
for row, name in enumerate(("real", "mirrored")):
    label = ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center")
plots.show(
    "Two rows of ten sneakers. Above, real ones, which point to the left; below, the same mirrored, which point to the right."
)

# %% [markdown]
# *Sneakers of the data set, and the same mirrored.*
#
# **Predict before you run.** Can you make such a blind ruler yourself, without training anything? You may ask the classifier for the
# features of any image.
#
# <details><summary>Answer</summary>
#
# Take the mean of the features of an image and of its mirror image. Mirroring the image swaps the two, and the mean stays as it is. So
# in these features a picture and its mirror image are *exactly* the same.
#
# </details>


# %%
def mirror_blind(images):
    """Features that are the same for an image and its mirror image."""
    return np.mean([look(images)[0], look(images[:, :, ::-1])[0]], axis=0)


half_mirrored = plenty[:2000].copy()
half_mirrored[::2] = half_mirrored[::2, :, ::-1]
suspects = {
    "real images": plenty[:2000],
    "half of them mirrored": half_mirrored,
    "all of them mirrored": plenty[:2000, :, ::-1],
}
says = {}
for ruler, of in {"shipped": lambda images: look(images)[0], "blind": mirror_blind}.items():
    real_ones = of(held_out)
    for name, images in suspects.items():
        says[ruler, name] = metrics.frechet_distance(real_ones, of(images))
    print(f"{ruler:8}", ", ".join(f"{name} {says[ruler, name]:6.3f}" for name in suspects))

# %%
ratio = {key: value / says[key[0], "real images"] for key, value in says.items()}
assert ratio["shipped", "half of them mirrored"] > 4
assert ratio["shipped", "all of them mirrored"] > 3 * ratio["shipped", "half of them mirrored"]
assert abs(ratio["blind", "half of them mirrored"] - 1) < 1e-2
assert abs(ratio["blind", "all of them mirrored"] - 1) < 1e-2

# %% [markdown]
# The ruler that ships now was trained on images as they are, and sees mirrors, even if only half of the images are mirrored. The blind one
# finds nothing at all: it gives mirrored images the floor. **What the features do not see, no measure on them can see.**
#
# And a ruler that was *trained* to ignore mirrors? Here is a record: 2,000 real images, four times, spoiled in six ways, in the features
# that ship now and in those of a classifier that was trained like today's, but on mirrored images too. The two have different units.
# So we divide by the floor of each.

# %%
records = data.recorded("ruler")
recorded = {
    (r["ruler"], r["spoiled"], r["strength"]): np.array(r["frechet_distance"])
    for r in records
    if r["dataset"] == NAME
}
RULERS = {"shipped": ("o-", plots.BLUE), "trained_with_mirrors": ("s--", plots.VERMILION)}
faults = list(dict.fromkeys(key[1] for key in recorded if key[1] != "nothing"))
times = {key: values / recorded[key[0], "nothing", 0].mean() for key, values in recorded.items()}
new, old = (times[ruler, "mirrored (share)", 1].mean() for ruler in RULERS)
half = times["shipped", "mirrored (share)", 0.5].mean()

# %%
fig, axes = plt.subplots(2, 3, figsize=(10, 5), sharey=True)
for ax, fault in zip(axes.flat, faults, strict=True):
    for ruler, (style, color) in RULERS.items():
        strengths = [key[2] for key in recorded if key[:2] == (ruler, fault)]
        values = [times[ruler, fault, s].mean() for s in strengths]
        ax.plot(range(len(strengths)), values, style, color=color, label=ruler.replace("_", " "))
    ax.set_xticks(range(len(strengths)), strengths)
    ax.axhline(1, color="grey", linewidth=0.8)
    ax.set(title=fault, yscale="log")
for ax in axes[:, 0]:
    ax.set_ylabel("Fréchet distance / floor")
legend = axes[0, 0].legend()
plots.show(
    f"Six panels, one for each way of spoiling, with the Fréchet distance over the floor on a logarithmic axis, for two rulers. With all images mirrored it is {new:.0f} times the floor in the shipped features, {half:.0f} times with half of them; for the ruler trained with mirrors, {old:.1f} times with all of them."
)

# %% [markdown]
# *Fréchet distance of spoiled real images, in units of each ruler's floor (grey), for growing strengths. Means of four sets.*

# %%
unseen = {
    ruler: [
        f"{key[1]} {key[2]}"
        for key, values in recorded.items()
        if key[0] == ruler and values.min() <= recorded[ruler, "nothing", 0].max()
    ]
    for ruler in RULERS
}
for ruler, missed in unseen.items():  # the first entry is the floor itself
    print(f"{ruler}: not told from the floor:", ", ".join(missed[1:]))
blind = "trained_with_mirrors"
assert ["mirrored (share) 0.5" in unseen[ruler] for ruler in ("shipped", blind)] == [False, True]
elsewhere = [
    times[blind, *key[1:]].mean() / values.mean()
    for key, values in times.items()
    if key[0] == "shipped" and "mirrored" not in key[1]
]
assert new > 20 * old
assert old < times[blind, "blurred (sigma)", 0.4].mean()
assert 0.6 < min(elsewhere) < max(elsewhere) < 1.6

# %% [markdown]
# The ruler trained with mirrors is not wholly blind to them. But a set in which *all* images are mirrored is to it nearer to real images
# than a set that is blurred so slightly ($\sigma = 0.4$) that you would hardly notice. In the other five panels the two rulers say nearly
# the same. So nothing else gives its blind spot away: one must ask for it.
#
# Is blindness a fault? It depends on what you want. If a shoe may point either way for you, such features are right. Mirroring is one way
# in which pictures may differ from the data, and a ruler is a choice of which ways count. Only you should be the one who chooses. So test
# a ruler before you trust it: spoil real images in every way that matters to you, weakly and strongly, and see what it says.
#
# ## Points in the plane {#measures-in-the-plane}
#
# For the ring and the grid of lesson sec:two-dimensions the data's distribution is known, so `metrics.mode_coverage` needs no real points. It gives
# four numbers, and each is blind on its own:
#
# - `modes`: how many clouds have at least one good point, one within 3 standard deviations;
# - `high_quality`: the share of good points. The clouds' own points reach $1 - e^{-9/2}$;
# - `reverse_kl`: how unevenly the points are shared out among the clouds; 0 is even;
# - `spread`: the standard deviation of the good points within their cloud; 1 is right.

# %%
ring = data.ring()
perfect_points = ring.sample(2500, SEED)
nearest_center = metrics.nearest_neighbors(perfect_points, ring.centers)[0]
offsets = perfect_points - ring.centers[nearest_center]
spoiled = {
    "perfect": perfect_points,
    "eight points": ring.centers[nearest_center],
    "half the modes": perfect_points[nearest_center % 2 == 0],
    "1.5 times as wide": ring.centers[nearest_center] + 1.5 * offsets,
    "one rare mode": perfect_points[(nearest_center > 0) | (np.arange(2500) < 100)],
}
found = {name: metrics.mode_coverage(points, ring) for name, points in spoiled.items()}
for name, values in found.items():
    print(f"{name:18}", {key: round(value, 3) for key, value in values.items()})

# %%
best = 1 - math.exp(-9 / 2)
assert abs(found["perfect"]["high_quality"] - best) < 4 * math.sqrt(best * (1 - best) / 2500)
assert found["eight points"]["high_quality"] == 1  # better than perfect; only the spread tells
assert found["eight points"]["modes"] == 8
assert found["eight points"]["spread"] < 1e-6
assert found["half the modes"]["modes"] == 4
assert abs(found["half the modes"]["reverse_kl"] - math.log(2)) < 0.02
wide = 1 - math.exp(-9 / (2 * 1.5**2))  # only this share stays within 3 of the right std
assert abs(found["1.5 times as wide"]["high_quality"] - wide) < 0.03
assert found["one rare mode"]["modes"] == 8  # a dozen points are enough
assert found["one rare mode"]["reverse_kl"] > 10 * found["perfect"]["reverse_kl"]
shares = [metrics.mode_coverage(ring.sample(500, s), ring)["reverse_kl"] for s in range(200)]
floor_kl = (8 - 1) / (2 * 500)  # its floor falls like 1/n as well
assert abs(np.mean(shares) - floor_kl) < 0.15 * floor_kl

# %% [markdown]
# Eight points, one in the middle of each cloud, beat the data itself in `high_quality`. So read all four together. And `reverse_kl`
# has a floor too: for $k$ modes and $n$ points about $(k - 1) / 2n$.
#
# ## Did it work, and when do I stop? {#when-to-stop}
#
# Two questions that everyone asks. Now there is something to answer them with.
#
# **Not by the losses.** They can stay nearly even while the quality changes a lot (lesson sec:two-player-game). **Not when $D = \tfrac12$.** A discriminator that has
# learned nothing says that, too (lesson sec:optimal-generator).
#
# **By a curve of the Fréchet distance**, always with the same $n$, and with the floor. `callbacks.EvaluateGAN` measures it
# while you train. Here is a recorded one, of three trainings by the recipe `fashion_mnist`.

# %%
records = data.recorded("recipe")
records = [r for r in records if r["dataset"] == NAME]
floor_line = next(r["frechet_distance"] for r in records if r["method"] == "real_images")
curves = {}
for r in records:
    if r["method"] == "kgan_preset" and r["seed"] in (0, 1, 2):
        curves.setdefault(r["seed"], {})[r["mark"]] = r["frechet_distance"]
fig, ax = plt.subplots(figsize=(6, 3.2))
for (seed, curve), color, style in zip(
    curves.items(), (plots.BLUE, plots.VERMILION, plots.GREEN), ("-", "--", "-."), strict=True
):
    ax.plot(list(curve), list(curve.values()), style, marker=".", color=color, label=f"seed {seed}")
ax.axhline(floor_line, color="black", linestyle=":", label="5,000 real images")
ax.set(xscale="log", yscale="log", xlabel="seconds of training", ylabel="Fréchet distance")
ticks = ax.set_xticks([10, 15, 30, 60, 120], [10, 15, 30, 60, 120])
ax.minorticks_off()
legend = ax.legend(loc="center left")
marks = np.array([[curve[m] for m in (10, 15, 30, 60, 120)] for curve in curves.values()])
plots.show(
    f"The Fréchet distance of three trainings over the seconds of training, both axes logarithmic. From 10 to 120 seconds they fall, from {marks[:, 0].min():.1f} to {marks[:, 0].max():.1f} down to {marks[:, -1].min():.1f} to {marks[:, -1].max():.1f}; the dotted line of the floor is at {floor_line:.2f}."
)

# %% [markdown]
# *Recorded on two CPU cores: 5,000 samples each time, against 10,000 real images.*

# %%
assert (np.diff(marks, axis=1) < 0).all()  # each falls to the end ...
fallen, apart = marks[:, 3] - marks[:, 4], np.ptp(marks[:, 4])
print(
    f"from 60 to 120 seconds they fall by {np.round(fallen, 2)}; in the end they differ by", end=" "
)
print(f"{apart:.2f}: {np.sum(fallen > apart)} of 3 fall by more than that")
ours = [r for r in records if r["method"] == "kgan_preset"]
at_60 = [r["frechet_distance"] for r in ours if r["mark"] == 60]
print(f"after 60 seconds {len(at_60)} seeds differ by {np.ptp(at_60):.2f}")
assert 0 < np.sum(fallen > apart) < 3  # the seeds do not agree
assert (marks[:, -1] > 10 * floor_line).all()  # ... and is far from the floor

# %% [markdown]
# A recipe for your own runs:
#
# 1. **Is it on its way?** Look at samples from fixed latents. They should change for the better, and differ from each other.
# 2. **Has it worked?** Compare the report with its floor. Then look at precision and recall, or density and
#    coverage. If only recall and coverage are low, either variety is missing or all pictures are slightly off. Look at the pictures.
# 3. **When to stop?** When the curve is flat: when it has fallen, over a good stretch of training, by less than it differs between
#    seeds. The cell above says which of the three trainings are. (It is a rule of thumb, and three seeds are few: the six at 60 seconds differ by more. All three still fall
#    here; *flat* means that more time brings little, not that it brings nothing.) When it **rises**, go back to the best snapshot.
# 4. **Is it copying?** `EvaluateGAN` also logs $D$'s mean output on training images and on held-out ones. When the two part, $D$
#    has begun to learn its training images by heart, and what it tells $G$ is worth less (lesson sec:garments). Then do the test of section sec:copying.
# 5. **Is a difference real?** Train with several seeds. Between one run of this and one run of that, a small difference means
#    nothing.
#
# And if you keep the best of many snapshots by their measure, then measure the winner once more, with new latents. The best of many
# is partly lucky.
#
# ## Exercises
#
# **1.** A generator copies some of the time. If a share $c$ of its samples are copies, which share of them is nearer to the
# training images than to the held-out ones? Turn that into an estimate of $c$, and try it on 300 copies among 1,000 images.
#
# <details><summary>Solution</summary>
#
# All copies are nearer, and a half of the others: the share is $c + (1 - c)/2$. So $c = 2 \cdot \text{share} - 1$.
#
# ```python
# def share_of_copies(pictures):
#     d_known, d_unknown = (
#         metrics.nearest_neighbors(flat(pictures), flat(x))[1] for x in (known, unknown)
#     )
#     return 2 * (d_known < d_unknown).mean() - 1
#
#
# mixed = np.concatenate([add_noise(known[:300], 0.1), train[:700]])
# print(f"{share_of_copies(mixed):.2f} of the mixture, {share_of_copies(samples):.2f} of the samples")
# assert abs(share_of_copies(mixed) - 0.3) < 0.15
# assert abs(share_of_copies(samples)) < 0.15
# ```
#
# The estimate is off by a few hundredths, because the two sets are not quite alike by chance. So a few copies among thousands don't
# show in it. They do show in the *ratio* of the two distances, which is 0 for an exact copy and small for a noisy one.
#
# </details>
#
# **2.** Make a ruler that does not see garments upside down. Does it still see mirrored ones? And what does the other ruler, the one that is
# blind to mirrors, say of garments upside down?
#
# <details><summary>Solution</summary>
#
# Take the mean over an image and the same image upside down. This ruler is blind to that, and to nothing else that we asked: mirrored
# images are still far from the floor. The other one sees at once when garments stand on their heads.
#
# ```python
# def upside_down_blind(images):
#     return np.mean([look(images)[0], look(images[:, ::-1])[0]], axis=0)
#
#
# turned = {"mirrored": plenty[:2000, :, ::-1], "upside down": plenty[:2000, ::-1]}
# for of, sees in ((upside_down_blind, "mirrored"), (mirror_blind, "upside down")):
#     real_ones = of(held_out)
#     base = metrics.frechet_distance(real_ones, of(plenty[:2000]))
#     for name, images in turned.items():
#         found = metrics.frechet_distance(real_ones, of(images)) / base
#         print(f"{of.__name__}: {name} {found:.1f} times the floor")
#         assert found > 5 if name == sees else abs(found - 1) < 1e-2
# ```
#
# </details>
#
# **3.** Replace a share of real images by grey noise. How do precision and density depend on the share? And the Fréchet distance: does
# half of the noise give half of the distance?
#
# <details><summary>Solution</summary>
#
# Precision and density count samples one by one. So each moves along a straight line, from its value for real images to that for
# noise. Where precision ends is a matter of luck (section sec:all-measures): a few outliers among the real images, with balls that are huge enough, may let most
# of the noise pass for real. The Fréchet distance does not follow a line: a
# share $s$ moves the mean by $s$ times a vector, and that is *squared*.
#
# ```python
# noise_images = np.random.default_rng(SEED).uniform(-1, 1, size=train[:SAMPLES].shape)
# noise_features = look(noise_images.astype("float32"))[0]
# found = {}
# for share in (0, 0.25, 0.5, 1):
#     m = round(share * SAMPLES)
#     mixture = np.concatenate([noise_features[:m], fresh[m:]])
#     found[share] = measure(mixture, real_probs)
#     shown = ("precision", "density", "Fréchet distance")
#     print(share, {name: round(found[share][name], 2) for name in shown})
# for name in ("precision", "density"):
#     assert abs(found[0.5][name] - np.mean([found[0][name], found[1][name]])) < 0.06
# assert found[1]["density"] < 0.7 * found[0]["density"]
# assert found[0.5]["Fréchet distance"] < 0.45 * found[1]["Fréchet distance"]
# ```
#
# </details>
#
# ## Summary
#
# - Pixel L2 prefers blur to a shift, and copies to everything. It is a test of copying, not a measure of quality.
# - Fréchet and kernel distance see most faults, but not which one it is. Precision and density judge fidelity; recall and coverage fall when variety
#   is missing, and when images are spoiled.
# - Every measure can be fooled: the Fréchet distance by anything with the right mean and covariance, recall by outliers, coverage by a
#   choice of samples, the classifier score by ten good images, all of them by copies of the training images.
# - A figure means something only with its features, its $n$ and its floor. The Fréchet floor falls like $1/n$; the kernel distance
#   is unbiased. What the features don't see, no measure sees: test the ruler first.
# - How far a training has come is how far its measures are from their floor, not how nice the losses look. Stop when the curve is flat.
#
# **Next:** lesson sec:latent-space walks through the latent space of the generator that you have just measured.
