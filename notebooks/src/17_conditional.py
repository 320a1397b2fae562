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
# # Conditional GANs {#conditional}
#
# A GAN makes garments, but you can't tell it which one to make next. Give both networks a label, and you can ask for a bag.
#
# **Papers:** Mirza and Osindero, [*Conditional Generative Adversarial Nets*](https://arxiv.org/abs/1411.1784) (2014) · Miyato and Koyama, [*cGANs with Projection
# Discriminator*](https://arxiv.org/abs/1802.05637) (2018)
#
# **You need:** lessons sec:optimal-discriminator, sec:train-step and sec:convolutions. · **Study time:** 60 minutes · **Running time:** about 75 seconds on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - say why each label plays a game of its own;
# - feed a label to $D$ in three ways, and compare them fairly;
# - measure whether $G$ obeys, and what its disobedient samples are;
# - walk between two labels, and say what that does not mean.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import data, metrics, models, plots, theory

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers

SEED = 5  # of the run on this page; the recorded runs have the seeds 0 to 4

# %%
# Parameters: change them and run everything again.
STEPS = 625  # of the training on this page, a multiple of 125
BATCH_SIZE = 64
RATE = 2e-3  # Adam's
SAMPLES = 5000  # of a measurement
PATH = 9  # pictures on the way from one label to another

# %% jupyter={"source_hidden": true}
rng = np.random.default_rng(SEED)
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})
tf.config.experimental.enable_tensor_float_32_execution(False)  # GPUs round to 10 bits otherwise
(x_train, y_train), (x_test, y_test) = data.load_data("fashion_mnist")
images = data.scale(x_train)  # 8,000 garments, in [-1, 1]
names = data.CLASS_NAMES["fashion_mnist"]
one_hot = np.eye(10, dtype="float32")  # one_hot[k]: the label of class k

# %% [markdown]
# ## The conditional game {#conditional-game}
#
# Suppose you want ten bags. Nobody knows which latents are bags, so you draw about a hundred garments, and throw ninety away. What we want is a generator for each **conditional distribution** $p_\text{data}(x|y)$: how likely the picture $x$ is *among those of class* $y$.
#
# Mirza and Osindero (2014) changed one thing: the class $y$ goes into **both** networks.

# %%
plots.show(
    "The diagram of a GAN from lesson sec:two-player-game, with one more box: the class y, which makes a pair with the real image x. From it one arrow goes into the generator and one into the discriminator. The fake is G of z given y.",
    plots.gan_diagram(conditional=True),
)

# %% [markdown]
# *A pair of the data (dotted) is an image and its class. $G$ is asked for the same class, and $D$ is shown with it what $G$ makes.*
#
# $D(x|y)$ is the probability that $x$, **shown together with** $y$, is real. The game is
#
# $$\min_G \max_D\; \mathbb{E}_{y}\Bigl[\; \mathbb{E}_{x \sim p_\text{data}(x|y)} \log D(x|y) \;+\;
# \mathbb{E}_{z} \log\bigl(1 - D(G(z|y)\,|\,y)\bigr) \Bigr].$$
#
# > **A claim you will meet:** *in a conditional GAN, the discriminator classifies the images.* It does not. The class goes **in**.
# > What comes out is one number, as before: real or fake. (An AC-GAN's $D$ classifies *as well*: Odena et al., 2017. That is another design.)
#
# For a fixed $y$, the bracket is the value of an ordinary GAN. So lesson sec:optimal-discriminator's proof holds **for each label by itself**:
#
# $$D^*(x|y) = \frac{p_\text{data}(x|y)}{p_\text{data}(x|y) + p_g(x|y)}, \qquad
# C(G) = -\log 4 + 2 \sum_y p(y)\, \text{JSD}\bigl(p_\text{data}(\cdot|y),\, p_g(\cdot|y)\bigr).$$
#
# Or see it as one ordinary GAN, whose data are the pairs $(x, y)$. Do the two views agree? Take three classes and six possible pictures.

# %%
# NBVAL_CHECK_OUTPUT
toy = np.random.default_rng(0)
p_y = np.array([0.5, 0.3, 0.2])
p = toy.dirichlet(np.ones(6), size=3)  # p_data(x|y): a row for each y
q = toy.dirichlet(np.ones(6), size=3)  # p_g(x|y)
by_label = [theory.js(p[y], q[y]) for y in range(3)]
pairs_p, pairs_q = p_y[:, np.newaxis] * p, p_y[:, np.newaxis] * q
print(f"label by label: C(G) = {-math.log(4) + 2 * p_y @ by_label:.4f}")
print(f"one game on pairs:     {theory.generator_cost(pairs_p, pairs_q):.4f}")

# %% jupyter={"source_hidden": true}
d_star = np.array([theory.optimal_discriminator(p[y], q[y]) for y in range(3)])
cost = -math.log(4) + 2 * p_y @ by_label
assert math.isclose(cost, theory.generator_cost(pairs_p, pairs_q))
assert np.allclose(d_star, theory.optimal_discriminator(pairs_p, pairs_q))
assert math.isclose(cost, theory.value(pairs_p, pairs_q, d_star))
other = np.clip(d_star + toy.normal(scale=0.05, size=d_star.shape), 0.01, 0.99)
assert theory.value(pairs_p, pairs_q, other) < cost  # this other D gets less
assert math.isclose(theory.generator_cost(pairs_p, pairs_p), -math.log(4))

# %% [markdown]
# They agree because real and fake pairs have the **same** $p(y)$. So ask $G$ for each label as often as it comes in the data. `kgan.GAN` takes the labels of the real batch.
#
# **Predict before you run.** $G$ gets the label, but $D$ does not. $G$ draws perfect garments, but mixes up the classes: asked for a bag it draws a boot, and so on in a circle. What will $D$ object to?
#
# <details><summary>Answer</summary>
#
# To nothing. All classes together, the pictures are distributed as they should be. The label must go into $D$, or nobody checks that $G$ obeys.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
mixed_up = p[[1, 2, 0]]  # each class drawn in the place of another; all equally frequent
without_labels = abs(theory.js(p.mean(axis=0), mixed_up.mean(axis=0)))
with_labels = np.mean([theory.js(p[y], mixed_up[y]) for y in range(3)])
print(f"What D can see: without labels {without_labels:.3f}, with labels {with_labels:.3f}")

# %% jupyter={"source_hidden": true}
assert without_labels < 1e-12
assert with_labels > 0.1  # 0.279
# Labels never hurt: on pairs the divergence is at least as large.
assert theory.js(p_y @ p, p_y @ q) < theory.js(pairs_p, pairs_q)

# %% [markdown]
# ## How labels enter {#label-planes}
#
# Class 9 is not "more" than class 3. So we use the **one-hot** row $e_y$: ten numbers, a 1 at place $y$.
#
# **Into $G$:** append $e_y$ to the latents. $G$'s first layer is dense, with a matrix $W$, and
#
# $$W\,[z;\, e_y] = W_z\, z + W_y\, e_y = W_z\, z + w_y.$$
#
# So the label **adds a vector**, learned for each class: an *embedding*. (In Miyato and Koyama's $G$ it sets BatchNorm's scale and shift instead.)
#
# **Into $D$:** we write out three ways, all with the three convolutions of lesson sec:convolutions as body. First, spread $e_y$ over the image as ten more channels, **label planes**: one is 1 all over, nine are 0.


# %%
def planes(filters, seed=None):
    """D(x, y) that gets the image and ten label planes as eleven channels."""
    pictures, labels = keras.Input((28, 28, 1)), keras.Input((10,))
    spread = layers.Reshape((1, 1, 10))(labels)
    spread = layers.UpSampling2D(28, name="label_planes")(spread)
    channels = layers.Concatenate()([pictures, spread])  # (n, 28, 28, 11)
    network = models.build_conv_discriminator((28, 28, 11), filters=filters, seed=seed)
    return keras.Model([pictures, labels], network(channels))


# %% [markdown]
# [Keras's example of a conditional GAN](https://keras.io/examples/generative/conditional_gan/) (as of 2025) makes its planes with a `repeat` that names no axis, and a `reshape`. `repeat` without an axis flattens the array first; `reshape` pours the numbers back in. The shape is right. Nothing complains.

# %%
labels = one_hot[[1, 8, 9]]  # trouser, bag, ankle boot
right = np.broadcast_to(labels[:, np.newaxis, np.newaxis, :], (3, 28, 28, 10))
wrong = np.repeat(labels[:, :, np.newaxis, np.newaxis], 28 * 28).reshape(-1, 28, 28, 10)
for name, spread in {"right": right, "wrong": wrong}.items():
    constant = (spread == spread[:, :1, :1]).all()
    print(f"{name}: shape {spread.shape}, sum {spread.sum():.0f}, planes constant: {constant}")

# %% jupyter={"source_hidden": true}
BAG = names.index("bag")
d_planes = planes(21)
its_planes = keras.Model(d_planes.inputs, d_planes.get_layer("label_planes").output)
assert (its_planes.predict([images[:3], labels], verbose=0) == right).all()
assert (right == right[:, :1, :1]).all()
assert (right[:, 0, 0] == labels).all()
assert (wrong.shape, wrong.sum()) == (right.shape, right.sum())
assert not (wrong == wrong[:, :1, :1]).all()
touched = wrong.any(axis=-1).mean()
assert touched < 0.11 < 1 == right.any(axis=-1).mean()
bag = images[y_train == BAG][2:3]
channels = [np.concatenate([bag, 1.6 * spread[1:2] - 0.6], axis=-1) for spread in (right, wrong)]
strips = np.concatenate([np.moveaxis(c, -1, 1).reshape(-1, 28, 28, 1) for c in channels])
ax = plots.image_grid(strips, 11)
for row, name in enumerate(("right", "wrong")):
    ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center", fontsize=9)
plots.show(
    f"Two rows: a bag, and after it ten planes. Above nine planes are dark and one, the ninth, is white all over. Below all ten look the same: dark, with one thin white horizontal band, {touched:.0%} of the pixels."
)

# %% [markdown]
# *A bag with its label planes. Below: made with the same call as in that example.*
#
# Where the band lies still tells the class, so the mistake can stay unnoticed. **The test** is one line: assert that each plane is constant.
#
# Second, **concatenation**: append $e_y$ to the features $\phi(x)$ that the body makes of the picture. A hidden layer takes both to the logit, as in Mirza and Osindero's $D$. (Theirs has a layer for the label first. For one-hot rows that adds nothing.)


# %%
def concatenation(filters, hidden=11, seed=None):
    """D(x, y) that gets the label beside the features."""
    plain = models.build_conv_discriminator(filters=filters, seed=seed)
    phi = plain.get_layer("logits").input  # what the last dense layer gets
    labels = keras.Input((10,))
    both = layers.Concatenate()([phi, labels])
    x = layers.LeakyReLU(0.2)(layers.Dense(hidden)(both))
    return keras.Model([plain.input, labels], layers.Dense(1)(x))


# %% [markdown]
# ## Projection {#projection}
#
# Third, Miyato and Koyama (2018) asked what the best $D$ *looks like*. Its logit is
#
# $$\ell^*(x, y) = \log \frac{p_\text{data}(x, y)}{p_g(x, y)}
# = \underbrace{\log \frac{p_\text{data}(y|x)}{p_g(y|x)}}_{\text{does the label fit?}}
# + \underbrace{\log \frac{p_\text{data}(x)}{p_g(x)}}_{\text{is the picture real?}}$$
#
# The second question has no $y$. For the first, think of a classifier that ends in a softmax: $\log p(y|x)$ is $v_y^\top \phi(x)$, minus a term without $y$. The difference of two such, on the same features, is of the same form. So they chose
#
# $$\ell(x, y) = v_y^\top \phi(x) + \psi(\phi(x)),$$
#
# with a learned $v_y$ for each class and, here, a dense $\psi$: the features are *projected* on $v_y$. A dense layer computes all ten products, and $e_y$ picks one.


# %%
def projection(filters, seed=None):
    """D(x, y) with logit psi(phi(x)) + v_y . phi(x) + b_y."""
    plain = models.build_conv_discriminator(filters=filters, seed=seed)  # psi(phi(x))
    phi = plain.get_layer("logits").input
    labels = keras.Input((10,))
    fits = layers.Dense(10, name="v")(phi)  # one number for each class
    fit = layers.Dot(axes=1)([fits, labels])
    return keras.Model([plain.input, labels], layers.Add()([plain.output, fit]))


# %%
# NBVAL_CHECK_OUTPUT
WAYS = {"planes": planes(21), "concatenation": concatenation(16), "projection": projection(16)}
for name, d in WAYS.items():
    print(f"{name:14}: {d.count_params():,} weights")

# %% [markdown]
# The widths make these numbers nearly equal. The last two are close relatives: the same body, and eleven dense units on its features. One multiplies them with the label; the other adds the label to them, and bends. `kgan.models` builds projection, given `num_classes`: with equal weights the answers are equal.

# %% jupyter={"source_hidden": true}
# The two views of the logit, on the toy of section sec:conditional-game.
logit = np.log(d_star / (1 - d_star))
fits = np.log(pairs_p / pairs_p.sum(axis=0)) - np.log(pairs_q / pairs_q.sum(axis=0))
is_real = np.log(pairs_p.sum(axis=0) / pairs_q.sum(axis=0))
assert np.allclose(logit, fits + is_real)
assert not np.allclose(logit, fits, atol=0.1)
packaged = models.build_conv_discriminator(num_classes=10, seed=SEED)
packaged.get_layer("class_logits").bias.assign(np.linspace(-1, 1, 10))  # 0 in a new network
ours = WAYS["projection"]
ours.set_weights(packaged.get_weights())
some, of = images[:64], y_train[:64]
close = 1e-4
answers = [network.predict([some, one_hot[of]], verbose=0) for network in (ours, packaged)]
assert np.allclose(*answers, atol=close)
phi = keras.Model(ours.inputs[0], ours.get_layer("logits").input).predict(some, verbose=0)
psi = keras.Model(ours.inputs[0], ours.get_layer("logits").output).predict(some, verbose=0)
v, b = ours.get_layer("v").get_weights()
fit = np.sum(v.T[of] * phi, axis=1) + b[of]
assert np.allclose(answers[0][:, 0], psi[:, 0] + fit, atol=close)
assert np.ptp(fit) > 1  # the label counts
TERMS = some, of, phi, psi, v, b  # for exercise 2
sizes = [d.count_params() for d in WAYS.values()]
assert max(sizes) < 1.025 * min(sizes)

# %% [markdown]
# ## Train it {#train-conditional}
#
# `fit` now takes images **and** labels. Algorithm 1 is the same.
#
# Does $G$ obey? Ask for each class equally often. The share of samples that a classifier takes for what was asked is the **class accuracy**.
#
# **Predict before you run.** What is it before training? Can it reach 100 %?
#
# <details><summary>Answer</summary>
#
# An untrained $G$ draws about the same grey for all labels. A tenth of the time, that was the right class.
#
# The classifier makes mistakes on real images, too. A perfect $G$ gets what real images get.
#
# </details>

# %%
generator = models.build_conv_generator(latent_dim=16, num_classes=10, seed=3 * SEED)
discriminator = models.build_conv_discriminator(num_classes=10, seed=3 * SEED + 1)
gan = kgan.GAN(generator, discriminator, seed=3 * SEED + 2)
adam = [keras.optimizers.Adam(RATE, beta_1=0.0, beta_2=0.99) for _ in range(2)]
gan.compile(*adam, adversarial_loss="hinge", ema_momentum=0.995, steps_per_execution=5)
untrained = gan.generate(500, labels=np.arange(500) % 10, seed=SEED)
gan.fit(images, y_train, batch_size=BATCH_SIZE, epochs=STEPS // 125, verbose=0)
trained = kgan.GAN.from_preset("fashion_mnist_conditional", load_weights=True)

# %%
asked = np.arange(SAMPLES) % 10  # the classes in turn
real = np.concatenate([images[SAMPLES:], data.scale(x_test)])  # new to the classifier
sets = {"real images": (real, np.concatenate([y_train[SAMPLES:], y_test]))}
for name, network in {f"ours, {STEPS} steps": gan, "the one that ships": trained}.items():
    sets[name] = network.generate(SAMPLES, labels=asked, seed=SEED), asked


def class_accuracy(chances, labels):
    """The share of pictures that the classifier takes for what they should be."""
    return np.mean(chances.argmax(axis=1) == labels)


# %%
def judge(pictures):
    """The classifier's opinion: features, and a probability for each class."""
    return metrics.classify(pictures, "fashion_mnist")


before = class_accuracy(judge(untrained)[1], np.arange(500) % 10)
judged = {name: judge(pictures) for name, (pictures, _) in sets.items()}
print(f"before training: {before:.0%}")
for name, (_, labels) in sets.items():
    share = class_accuracy(judged[name][1], labels)
    print(f"{name:20}: {share:.1%} ± {math.sqrt(share * (1 - share) / SAMPLES):.1%}")

# %% jupyter={"source_hidden": true}
OURS, SHIPPED = list(sets)[1:]
obeys = {name: class_accuracy(judged[name][1], labels) for name, (_, labels) in sets.items()}
assert abs(before - 0.1) < 0.04  # six seeds: 0.1, each picture is a bag to the classifier
assert min(obeys.values()) > 0.82
report = metrics.evaluate(sets[SHIPPED][0][:200], "fashion_mnist", asked[:200])
found = class_accuracy(judged[SHIPPED][1][:200], asked[:200])
assert math.isclose(report["class_accuracy"], found)  # the package's version


def by_class(network, n):
    """Ten classes by n latents, the same for all classes: `(10, n, 28, 28, 1)`."""
    latents = keras.random.normal((n, network.latent_dim), seed=SEED).numpy()
    inputs = [np.tile(latents, (10, 1)), np.repeat(one_hot, n, axis=0)]
    made = network.ema_generator.predict(inputs, verbose=0, batch_size=256)
    return made.reshape(10, n, 28, 28, 1)


grids = [by_class(network, 8).reshape(-1, 28, 28, 1) for network in (gan, trained)]
bags = trained.generate(8, labels=BAG, seed=SEED)  # the same seed gives the same latents
assert np.allclose(grids[1][8 * BAG : 8 * BAG + 8], bags, atol=1e-4)
_, axes = plt.subplots(1, 2, figsize=(8.5, 5.2))
for ax, grid, name in zip(axes, grids, (OURS, SHIPPED), strict=True):
    plots.image_grid(np.round(8 * grid) / 8, columns=8, ax=ax, title=name)
for row, name in enumerate(names):
    axes[0].text(-4, (row + 0.5) * 30, name, ha="right", va="center", fontsize=9)
agree = [class_accuracy(judge(grid)[1], np.repeat(range(10), 8)) for grid in grids]
plots.show(
    f"Two grids of generated garments, ten rows of eight. Each row was asked for one class, from T-shirts at the top to ankle boots at the bottom; the classifier agrees with {agree[0]:.0%} of the left grid, {agree[1]:.0%} of the right."
)

# %% [markdown]
# *Rows: the class asked for. Columns: the latents, the same for all ten classes.*
#
# Left: our run. Right: one trained for longer, on all 60,000 images. Do the latents mean the same *in all classes*? Nothing in the game asks that. Read down a column. If the classes share a latent's brightness, theirs goes up and down together:

# %% jupyter={"source_hidden": true}
brightness = by_class(trained, 200).mean(axis=(2, 3, 4))  # (10 classes, 200 latents)
apart = ~np.eye(10, dtype=bool)
shared = np.corrcoef(brightness)[apart].mean()
reordered = np.random.default_rng(0).permuted(brightness, axis=1)  # latents no longer the same
chance = np.corrcoef(reordered)[apart].mean()
print(f"correlation of brightness between classes: {shared:.2f}; other latents: {chance:.2f}")
assert 0.2 < shared < 0.95
assert abs(chance) < 0.05

# %% [markdown]
# A part is shared between the classes, and a part is not.
#
# ### What class accuracy is blind to
#
# **Predict before you run.** Take the one real image of each class of which the classifier is surest. Show it 500 times. What is the class accuracy?
#
# <details><summary>Answer</summary>
#
# 100 %, more than real images get. But it is a total mode collapse: ten pictures.
#
# </details>

# %%
features, chances = judged["real images"]
surest = (chances * one_hot[sets["real images"][1]]).argmax(axis=0)  # an image of each class
copies = np.repeat(surest, SAMPLES // 10)
sets["ten copies"] = real[copies], np.repeat(range(10), SAMPLES // 10)
judged["ten copies"] = features[copies], chances[copies]
reference = metrics.reference_features("fashion_mnist")  # of the official test images
far = {name: metrics.frechet_distance(reference, found) for name, (found, _) in judged.items()}
for name, (_, labels) in sets.items():
    share = class_accuracy(judged[name][1], labels)
    print(f"{name:20}: class accuracy {share:6.1%}, Fréchet distance {far[name]:5.2f}")

# %% jupyter={"source_hidden": true}
assert class_accuracy(judged["ten copies"][1], sets["ten copies"][1]) == 1
assert far["ten copies"] > 4 * far[OURS]  # 10 times
assert far[SHIPPED] < 0.5 * far[OURS]
assert abs(obeys[SHIPPED] - obeys[OURS]) < 0.08

# %% [markdown]
# Nor does it say much about the two generators, which the distance (section sec:data-and-ruler) tells apart.
#
# > **A claim you will meet:** *the higher the class accuracy, the better.* Up to what real images get, perhaps. Clearly above it, hard pictures are rarer than in real data. Never report it without a measure that sees variety.
#
# ## The disobedient ones {#class-confusion}
#
# The **confusion matrix** has a row for each class asked for, a column for each class seen. The third here is from section sec:planes-or-projection's record: $D$ got the label by concatenation.


# %%
def confusion(chances, labels):
    """Row: the class asked for. Column: the class seen. Each row sums to 1."""
    counts = np.zeros((10, 10))
    np.add.at(counts, (labels, chances.argmax(axis=1)), 1)
    return counts / counts.sum(axis=1, keepdims=True)


matrices = {name: confusion(judged[name][1], sets[name][1]) for name in ("real images", SHIPPED)}

# %% jupyter={"source_hidden": true}
RECORD = data.recorded("conditioning")
wanted = {"dataset": "fashion_mnist", "way": "concatenation", "rate": 2e-3}
runs = [np.array(r["counts"]) for r in RECORD if wanted.items() <= r.items()]
assert len(runs) == 5
matrices["concatenation"] = sum(runs)
matrices["concatenation"] = matrices["concatenation"] / matrices["concatenation"][0].sum()


def draw_matrix(ax, matrix, title, order, text):
    """Shows a matrix of ten by ten, with numbers where `text` gives some."""
    ax.imshow(matrix, cmap="cividis")
    labels = [names[k] for k in order]
    ax.set_xticks(range(10), labels, rotation=60, ha="right", rotation_mode="anchor", fontsize=8)
    ax.set_yticks(range(10), labels, fontsize=8)
    ax.set_title(title)
    middle = (matrix.min() + matrix.max()) / 2
    for (row, column), value in np.ndenumerate(matrix):
        ink = {"color": "black" if value > middle else "white", "fontsize": 7}
        ax.text(column, row, text(value), ha="center", va="center", **ink)


# %% jupyter={"source_hidden": true}
TOPS = [names.index(n) for n in ("T-shirt", "pullover", "dress", "coat", "shirt")]
_, axes = plt.subplots(1, 3, figsize=(12, 4.4))
among = {}
for ax, (title, matrix) in zip(axes, matrices.items(), strict=True):
    draw_matrix(ax, matrix, title, range(10), lambda v: f"{100 * v:.0f}" if v >= 0.0055 else "")
    ax.set(xlabel="seen", ylabel="is" if title == "real images" else "asked for")
    errors = matrix * apart
    among[title] = errors[np.ix_(TOPS, TOPS)].sum() / errors.sum()
    assert among[title] > 0.65  # spread evenly over all pairs they would be 20 of 90: 22 %
assert math.isclose(matrices[SHIPPED].diagonal().mean(), obeys[SHIPPED])
worst = {title: names[matrix.diagonal().argmin()] for title, matrix in matrices.items()}
assert worst["real images"] == worst[SHIPPED] == "shirt"
PULLOVER, COAT = names.index("pullover"), names.index("coat")
swapped = matrices["concatenation"][np.ix_([PULLOVER, COAT], [PULLOVER, COAT])]
assert abs(swapped[0, 0] - 0.5) < 0.1  # 0.49 in the record, which is all that is counted here
others = matrices["concatenation"][PULLOVER, [COAT, names.index("shirt")]].sum()
assert others > 0.9 * (1 - swapped[0, 0])
told = [f"{share:.0%}" for share in among.values()]
plots.show(
    f"Three confusion matrices of ten by ten: real images, samples of the generator that ships, samples by concatenation. Of the errors {', '.join(told)} lie among T-shirt, pullover, dress, coat and shirt. The first two are bright along the diagonal, darkest at shirt. In the third, of what was asked for as a pullover {swapped[0, 0]:.0%} look like one and {swapped[0, 1]:.0%} like a coat; of coats {swapped[1, 1]:.0%} and {swapped[1, 0]:.0%} like a pullover."
)

# %% [markdown]
# *In percent of a row. Concatenation: samples of five recorded runs.*
#
# Left and middle are mixed up in the same places, among T-shirts, pullovers, dresses, coats and shirts. So not every error is $G$'s: with a perfect $G$ there would be as many as with real images. Right: disobedience. Asked for a pullover, these generators draw one about half the time, otherwise nearly always a coat or a shirt. They obey the group more than the class.
#
# How sure is the classifier when it disagrees?

# %%
another = {}
print(f"{'':20}  as asked  surely another class  unsure")
for name in ("real images", OURS, SHIPPED):
    chances, labels = judged[name][1], sets[name][1]
    differs = chances.argmax(axis=1) != labels
    another[name] = np.mean(differs & (chances.max(axis=1) > 0.8))
    unsure = np.mean(differs) - another[name]
    print(f"{name:20}  {1 - np.mean(differs):8.1%}  {another[name]:20.1%}  {unsure:6.1%}")

# %% jupyter={"source_hidden": true}
assert another[SHIPPED] < another["real images"] + 0.01  # 0.001; standard error 0.003
for name, share in another.items():  # by hand: more than 0.8 for one of the nine other classes
    others = judged[name][1] * (1 - one_hot[sets[name][1]])
    assert math.isclose(share, np.mean((others > 0.8).any(axis=1)))
    assert share > 0
_, axes = plt.subplots(2, 1, figsize=(9, 2.9))
told = []
for ax, name in zip(axes, ("real images", SHIPPED), strict=True):
    (pictures, labels), chances = sets[name], judged[name][1]
    wrong = np.flatnonzero(chances.argmax(axis=1) != labels)[:10]
    plots.image_grid(pictures[wrong], 10, ax=ax)
    pairs = [(names[labels[k]], names[chances[k].argmax()]) for k in wrong]
    for place, (a, b) in enumerate(pairs):
        ax.text((place + 0.5) * 30, -2, f"{a}:\n{b}?", ha="center", fontsize=8)
    told.append(", ".join(f"{a} ({b})" for a, b in pairs))
plots.show(
    f"Two rows of ten garments that the classifier gets wrong, its opinion in brackets. Above real ones: {told[0]}. Below samples: {told[1]}."
)

# %% [markdown]
# *The first ten that the classifier gets wrong, with its opinion. Above: real images. Below: samples of the generator that ships.*
#
# Would you have known better? (The [data set's own page](https://github.com/zalandoresearch/fashion-mnist) reports 83.5 % right for people, by the majority of three.) A sample that looks like a T-shirt though a shirt was asked for may be *right*: the data have such shirts. Disobedience is what a generator has above real images, in the middle column first of all. By that count, the one that ships hardly disobeys.
#
# ## Classes as vectors {#class-vectors}
#
# $G$ knows the classes by ten vectors $w_y$ alone. Nobody told it which are alike. The cosines between them, after taking off their mean, which all share:

# %%
first = next(n for n in trained.ema_generator.layers if isinstance(n, layers.Dense))
w = first.kernel.numpy()[trained.latent_dim :]  # the rows after those for the latents
centred = w - w.mean(axis=0)
centred /= np.linalg.norm(centred, axis=1, keepdims=True)
cosines = centred @ centred.T
print(f"{len(w)} vectors, of {w.shape[1]} numbers each")

# %% jupyter={"source_hidden": true}
hidden = keras.Model(trained.ema_generator.inputs, first.output)
z = rng.normal(size=(10, trained.latent_dim)).astype("float32")
by_hand = z @ first.kernel.numpy()[: trained.latent_dim] + w
found = hidden.predict([z, one_hot], verbose=0)
assert np.allclose(found, by_hand, atol=1e-3)
mean_pictures = np.stack([images[y_train == k].mean(axis=0).ravel() for k in range(10)])
i, j = np.triu_indices(10, 1)
assert len(i) == 45  # pairs
squares = np.square(w[:, np.newaxis] - w).sum(axis=2)  # the cosines once more, from distances
means = squares.mean(axis=0)
products = (means + means[:, np.newaxis] - squares - means.mean()) / 2
lengths = np.sqrt(products.diagonal())
assert np.allclose(cosines, products / np.outer(lengths, lengths), atol=1e-4)


def distance_of_pairs(vectors):
    """The distance between the vectors of each pair of classes, 45 numbers."""
    return np.linalg.norm(vectors[i] - vectors[j], axis=1)


def ranks(numbers):
    return np.argsort(np.argsort(numbers))


def alike(order):
    """Rank correlation between the two lists of distances, one with its classes reordered."""
    return np.corrcoef(ranks(distance_of_pairs(w)), ranks(distance_of_pairs(mean_pictures[order])))[
        0, 1
    ]


agreement = alike(np.arange(10))
by_chance = [alike(rng.permutation(10)) for _ in range(1000)]
assert agreement > 0.6 > np.quantile(by_chance, 0.99)

# %% jupyter={"source_hidden": true}
order = [names.index(n) for n in ("T-shirt", "shirt", "pullover", "coat", "dress", "trouser")]
order += [names.index(n) for n in ("bag", "sandal", "sneaker", "ankle boot")]
_, (left, right) = plt.subplots(1, 2, figsize=(9.5, 4.4), width_ratios=(1.15, 1))
shown = np.where(apart, cosines, 0)[np.ix_(order, order)]
draw_matrix(left, shown, "cosines", order, lambda v: f"{round(v, 1) + 0.0:.1f}" if v else "")
right.plot(distance_of_pairs(mean_pictures), distance_of_pairs(w), "o", color=plots.BLUE, ms=4)
for pair in (("pullover", "coat"), ("trouser", "dress"), ("pullover", "sneaker")):
    a, b = (names.index(n) for n in pair)
    at = [np.linalg.norm(vectors[a] - vectors[b]) for vectors in (mean_pictures, w)]
    right.annotate(" – ".join(pair), at, xytext=(4, -10), textcoords="offset points", fontsize=8)
right.set(xlabel="distance of mean pictures", ylabel="distance of vectors")
SHOES = [names.index(n) for n in ("sandal", "sneaker", "ankle boot")]
within = [cosines[a, b] for a in SHOES for b in SHOES if a < b]
across = [cosines[a, b] for a in SHOES for b in TOPS]
assert min(within) > 0 > max(across)
nearest = [names[k] for k in np.where(apart, cosines, -1).argmax(axis=1)]
assert (nearest[names.index("trouser")], nearest[names.index("coat")]) == ("dress", "pullover")
plots.show(
    f"Left, a matrix of cosines. Between two shoes they are {min(within):.2f} to {max(within):.2f}, between a shoe and one of the five tops {min(across):.2f} to {max(across):.2f}. Right, 45 points, one for each pair of classes, which rise from left to right: rank correlation {agreement:.2f}."
)

# %% [markdown]
# *Left: cosines between the centred vectors. Right: a point for each pair of classes; the farther apart their mean pictures, the farther apart their vectors.*
#
# What looks alike has come to lie together: the shoes, pullovers and coats, trousers and dresses. Nobody asked for that. But all layers after $w_y$ are shared.
#
# ## Which way is best? {#planes-or-projection}
#
# All three ways tell $D$ the same. **Predict before you run.** Will it matter where the label comes in?
#
# <details><summary>Answer</summary>
#
# With enough units, each can represent what the others can. But whether a label fits a picture is a question about both together: a *product*. Projection has it built in; the others must make it out of sums and bends. So expect projection to learn sooner. That is no proof.
#
# </details>
#
# Equal numbers of weights are not enough. A rate that suits one way need not suit another, and this course's recipes were found with projection. So `tests/benchmarks/conditioning.py` has trained each way at several rates, on two data sets, with the same seeds.
#
# The game has a divergence for each label. So we judge by the **within-class distance**: the Fréchet distance between 500 samples of a class and real images of it, averaged over the classes. It sees disobedience and lack of variety.

# %% jupyter={"source_hidden": true}
ROWS = [r for r in RECORD if r["way"] in WAYS]
FLOOR = {r["dataset"]: r for r in RECORD if r["way"] == "real images"}
WHAT = {"fashion_mnist": "garments", "mnist": "digits"}
SEEDS = sorted({r["seed"] for r in ROWS})
RATES = sorted({r["rate"] for r in ROWS})
print(f"{len(ROWS)} runs of {ROWS[0]['steps']} steps: seeds {SEEDS}")
assert len(ROWS) == 5 * (2 * 3 * 4 + 2)  # concatenation has a fifth rate
assert {r["weights"] for r in ROWS} == set(sizes)
assert {r["steps"] for r in ROWS} == {625}
T, T_99, T_FOUR = 2.776, 4.604, 4.315  # Student's for five seeds: for 95 %, 99 % and 98.75 %


def rates(dataset, way):
    return sorted({r["rate"] for r in ROWS if (r["dataset"], r["way"]) == (dataset, way)})


def find(dataset, way, key="within_classes"):
    """What is recorded, an array: a row for each rate, a column for each seed."""
    rows = [r for r in ROWS if (r["dataset"], r["way"]) == (dataset, way)]
    rows.sort(key=lambda r: (r["rate"], r["seed"]))
    return np.array([r[key] for r in rows]).reshape(-1, len(SEEDS))


# %% jupyter={"source_hidden": true}
STYLES = {"planes": (plots.BLUE, "s--"), "concatenation": (plots.ORANGE, "^:")}
STYLES["projection"] = plots.VERMILION, "o-"
_, axes = plt.subplots(1, 2, figsize=(9.5, 3.6), sharey=True)
told = []
for ax, dataset in zip(axes, FLOOR, strict=True):
    for shift, (way, (colour, style)) in zip((0.95, 1, 1.05), STYLES.items(), strict=True):
        at = shift * np.array(rates(dataset, way))
        ax.plot(at, find(dataset, way), style[0], color=colour, ms=3, alpha=0.6)
        means_of = np.exp(np.log(find(dataset, way)).mean(axis=1))
        ax.loglog(at, means_of, style, color=colour, ms=6, label=way)
        told.append(f"{WHAT[dataset]}, {way}, {', '.join(f'{m:.1f}' for m in means_of)}")
    ax.axhline(FLOOR[dataset]["within_classes"], color="black", linewidth=1)
    ax.set(title=WHAT[dataset], xlabel="rate of both networks")
    ax.set_xticks(RATES, [f"{rate:g}" for rate in RATES], minor=False)
    ax.set_xticks([], minor=True)
axes[0].set_ylabel("within-class distance")
axes[0].figure.legend(*axes[0].get_legend_handles_labels(), loc="outside right center")
plots.show(
    f"Two panels, garments and digits: the within-class distance over the rate, three curves each, with a small mark for each seed. Geometric means, from the lowest rate to the highest: {'; '.join(told)}. A line below: real images, {FLOOR['fashion_mnist']['within_classes']:.2f} and {FLOOR['mnist']['within_classes']:.2f}."
)

# %% [markdown]
# *Small: single seeds. Large: geometric means. Line: real images. Concatenation got a fifth rate, beyond its best.*
#
# Which rate is a way's own? To pick the luckiest and report its number would flatter. So each seed gets the rate that was best on the *other* seeds.


# %%
def chosen(dataset, way, key="within_classes"):
    """A number for each seed, at the rate that is best on the others."""
    logs = np.log(find(dataset, way))
    others = logs.sum(axis=1, keepdims=True) - logs
    best = others.argmin(axis=0)  # a row for each seed
    return find(dataset, way, key)[best, np.arange(len(SEEDS))], best


def ratio(dataset, way, key="within_classes", t=T):
    """A way's numbers over projection's, seed by seed: the mean ratio and its interval."""
    logs = np.log(chosen(dataset, way, key)[0] / chosen(dataset, "projection", key)[0])
    half = t * logs.std(ddof=1) / math.sqrt(len(logs))
    return np.exp([logs.mean(), logs.mean() - half, logs.mean() + half])


# %% jupyter={"source_hidden": true}
print(f"{'':23}  rate          within  distance  as asked    ms  ratio (95 %; all four at once)")
for dataset in FLOOR:
    for way in WAYS:
        own = sorted({rates(dataset, way)[k] for k in chosen(dataset, way)[1]})
        line = f"{WHAT[dataset]:8}  {way:13}  {', '.join(f'{rate:g}' for rate in own):12}"
        within, distance = (
            np.exp(np.log(chosen(dataset, way, key)[0]).mean())
            for key in ("within_classes", "frechet_distance")
        )
        accuracy = chosen(dataset, way, "class_accuracy")[0].mean()
        cost = np.median(find(dataset, way, "step_ms"))
        line += f"  {within:6.1f}  {distance:8.1f}  {accuracy:8.1%}  {cost:4.0f}"
        if way != "projection":
            factor, low, high = ratio(dataset, way)
            _, far_low, far_high = ratio(dataset, way, t=T_FOUR)
            line += f"  {factor:.1f} ({low:.1f} to {high:.1f}; {far_low:.1f} to {far_high:.1f})"
        print(line)
    real_row = FLOOR[dataset]
    print(f"{WHAT[dataset]:8}  {'real images':27}", end="  ")
    print(f"{real_row['within_classes']:6.2f}  {real_row['frechet_distance']:8.2f}", end="  ")
    print(f"{real_row['class_accuracy']:8.1%}")


# %% jupyter={"source_hidden": true}
def half_width(numbers, t=T, new=0):
    """Half of Student's interval of the mean, or of one new number, from all differences."""
    n = len(numbers)
    variance = np.square(np.subtract.outer(numbers, numbers)).sum() / (2 * n * (n - 1))
    return t * math.sqrt(variance * (1 / n + new))


for dataset in FLOOR:
    best = chosen(dataset, "projection")[0]
    for way in ("planes", "concatenation"):
        logs = np.log(chosen(dataset, way)[0] / best)
        ends = logs.mean() + half_width(logs) * np.array([0, -1, 1])
        assert np.allclose(ratio(dataset, way), np.exp(ends))
        assert (chosen(dataset, way)[0] > 1.3 * best).all()
        assert ratio(dataset, way, t=T_FOUR)[1] > 1
        cost = find(dataset, "planes", "step_ms"), find(dataset, "concatenation", "step_ms")
        assert np.median(cost[0]) > 1.1 * np.median(cost[1])
rivals = "planes", "concatenation"
more = np.subtract(*(chosen("fashion_mnist", way, "class_accuracy")[0] for way in rivals))
logs = [np.log(chosen("fashion_mnist", way, "frechet_distance")[0]) for way in rivals]
farther = np.subtract(*logs)
halves = [T * gap.std(ddof=1) / math.sqrt(5) for gap in (more, farther)]
print(f"garments, planes: {more.mean():.1%} ± {halves[0]:.1%} more as asked", end=" ")
low, high = np.exp([farther.mean() - halves[1], farther.mean() + halves[1]])
print(
    f"than concatenation, at {np.exp(farther.mean()):.1f} ({low:.1f} to {high:.1f}) times its distance"
)
assert np.allclose(halves, [half_width(more), half_width(farther)])
assert more.mean() > halves[0]
assert farther.mean() > halves[1]

# %% jupyter={"source_hidden": true}
# The run on this page is one more seed of the record's projection.
row = rates("fashion_mnist", "projection").index(RATE)
logs = np.log(find("fashion_mnist", "projection", "frechet_distance")[row])
half = T * logs.std(ddof=1) * math.sqrt(1 + 1 / len(logs))
assert math.isclose(half, half_width(logs, new=1))
low, high = np.exp([logs.mean() - half, logs.mean() + half])
print(f"distances recorded at {RATE:g}: {np.exp(logs).round(1)};", end=" ")
print(f"so expect {low:.1f} to {high:.1f}; on this page {far[OURS]:.1f}")
if (STEPS, BATCH_SIZE, RATE, SAMPLES) == (625, 64, 2e-3, 5000):
    # 99 %, for machines on which the same steps round otherwise
    assert abs(math.log(far[OURS]) - logs.mean()) < T_99 / T * half
counts = np.array(FLOOR["fashion_mnist"]["counts"])
found = np.round(matrices["real images"] * counts.sum(axis=1, keepdims=True))
assert np.abs(found - counts).sum() < 10 or SAMPLES != 5000  # the record judged the same images

# %% [markdown]
# *The rates chosen. Distances: geometric means. ms: processor time of a step. Ratio: within-class distances to projection's, seed by seed.*
#
# Projection is ahead with every seed, on both data sets, against both rivals. These are **four comparisons**, so look at the second intervals: all four hold at once in at least 95 % of cases. They are above 1, too. (They ignore that the choice of rates ties the seeds together a little.)
#
# On garments planes obey more often than concatenation, yet their distance is larger (two more comparisons, each for itself): obedience is not quality. They also cost most: their layers are wider.
#
# The record does not say *why*, nor what other losses or more steps would do. And eleven hidden units are few (exercise 6).
#
# ## Soft labels: between two classes {#soft-labels}
#
# $G$ takes any ten numbers for a label. So walk from one to another, at one fixed latent: $y(t) = (1 - t)\, e_a + t\, e_b$.

# %%
PAIRS = ((0, 2), (1, 3), (5, 7), (7, 9))  # of labels, by their numbers
t = np.linspace(0, 1, PATH, dtype="float32")[:, np.newaxis]


def between(a, b):
    """The labels on the way from class a to class b, `(PATH, 10)`."""
    return (1 - t) * one_hot[a] + t * one_hot[b]


soft = np.concatenate([between(a, b) for a, b in PAIRS])
latent = keras.random.normal((1, trained.latent_dim), seed=SEED).numpy()
fixed = np.repeat(latent, len(soft), axis=0)  # the same latent for all pictures
scrambled = np.repeat(latent, PATH).reshape(PATH, -1)  # wrong: no axis
walks = trained.ema_generator.predict([fixed, soft], verbose=0)
wrong = trained.ema_generator.predict([scrambled, between(*PAIRS[-1])], verbose=0)

# %% jupyter={"source_hidden": true}
assert (fixed == latent).all()
assert scrambled.shape == (PATH, trained.latent_dim)  # the shape is right
assert not (scrambled == scrambled[0]).all()  # the rows are not equal
assert len(np.unique(scrambled[0])) <= trained.latent_dim // PATH + 2
steps = [np.abs(np.diff(row, axis=0)).mean() for row in (walks[-PATH:], wrong)]
assert steps[1] > 1.3 * steps[0]
ax = plots.image_grid(np.round(8 * np.concatenate([walks, wrong])) / 8, columns=PATH)
ways = [f"{names[a]} to {names[b]}" for a, b in PAIRS]
for row, name in enumerate([*ways, "the last, scrambled"]):
    ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center", fontsize=8)
plots.show(
    f"Five rows of nine pictures, each from one class to another: {', '.join(ways)}; then the last again, with scrambled latents. In the fourth row neighbours differ by {steps[0]:.2f} on average, in the fifth by {steps[1]:.2f}."
)

# %% [markdown]
# *Four rows: one latent, only the label changes. The last row: each picture has other latents.*
#
# > **A claim you will meet, in a figure:** *interpolation between two classes at a fixed noise*, where the noise is not fixed. The same
# > Keras example draws it by `repeat` without an axis, as in the last row. The test is one line again: assert that all rows are equal.
#
# What does the classifier say?

# %% jupyter={"source_hidden": true}
many = 200
latents = keras.random.normal((many, trained.latent_dim), seed=SEED + 1).numpy()
_, axes = plt.subplots(1, len(PAIRS), figsize=(10, 2.5), sharey=True)
told = []
print("half and half: surely the first, surely the second, surely a third, unsure")
for ax, (a, b) in zip(axes, PAIRS, strict=True):
    inputs = [np.tile(latents, (PATH, 1)), np.repeat(between(a, b), many, axis=0)]
    chances = trained.ema_generator.predict(inputs, verbose=0, batch_size=256)
    chances = metrics.classify(chances, "fashion_mnist")[1].reshape(PATH, many, 10)
    ax.plot(t, chances[:, :12, b], color="0.75", linewidth=0.8)  # twelve latents, one by one
    mean = chances.mean(axis=1)
    ax.plot(t, mean[:, a], color=plots.BLUE, linestyle="--", label="first")
    ax.plot(t, mean[:, b], color=plots.VERMILION, label="second")
    ax.set_title(f"{names[a]}\nto {names[b]}", fontsize=9)
    assert (mean[0].argmax(), mean[-1].argmax()) == (a, b)  # the ends are what they should be
    steepest = np.diff(chances[:, :, b], axis=0).max(axis=0).mean()
    assert steepest > 1.5 * np.diff(mean[:, b]).max()
    middle = chances[PATH // 2]
    shares = [np.mean(middle[:, k] > 0.8) for k in (a, b)]
    shares.append(np.mean(np.delete(middle, [a, b], axis=1).max(axis=1) > 0.8))
    shares.append(1 - sum(shares))
    assert min(shares[0], shares[1], shares[3]) > 0.05
    print(f"{names[a]} to {names[b]}:", ", ".join(f"{share:.0%}" for share in shares))
    told.append(f"{names[a]} to {names[b]}, from {mean[0, b]:.2f} to {mean[-1, b]:.2f}")
axes[1].set_xlabel("t")
axes[0].set_ylabel("probability")
axes[0].figure.legend(*axes[0].get_legend_handles_labels(), loc="outside right center")
plots.show(
    f"Four panels, one for each pair. The mean probability of the first class falls, that of the second rises: {'; '.join(told)}. Thin grey lines, single latents, rise more steeply than the mean, at different places."
)

# %% [markdown]
# *The classifier's probabilities along the way. Thick: means over 200 latents. Grey: the second class, twelve latents one by one.*
#
# - **$G$ was never trained on soft labels.** $D$ never saw one, so nobody ever judged these pictures.
# - **It is not a coin.** One latent gives one picture, each time the same. Single curves rise more steeply than the mean, each at a $t$ of its own. Over many latents half-and-half labels give some pictures of either class, and some unclear ones. Nothing in the game fixes these shares.
# - **It is not a scale of similarity.** Where the curves cross says nothing about sneakers, only about $G$.


# %% jupyter={"source_hidden": true}
# For exercise 2.
def check_projection(answer):
    """Compares an answer with the package's logits, for hard and soft labels."""
    some, of, phi, psi, v, b = TERMS
    rows = np.random.default_rng(1).dirichlet(np.ones(10), size=64).astype("float32")
    for labels, kind in ((one_hot[of], "hard"), (rows, "soft")):
        right = packaged.predict([some, labels], verbose=0)
        found = np.asarray(answer(phi, psi, v, b, labels))
        if found.shape != right.shape:
            return f"64 pictures need logits of shape {right.shape}, not {found.shape}."
        if not np.allclose(found, right, atol=close):
            if np.allclose(found, right - labels @ b[:, np.newaxis], atol=close):
                return "The label's bias is missing."
            return f"The logits for {kind} labels are not the package's."
    return "Right."


# %% [markdown]
# ## Exercises
#
# **1.** In one line, draw twenty ankle boots from `trained`. How many are boots to the classifier?
#
# <details><summary>Solution</summary>
#
# ```python
# boots = trained.generate(20, labels=9, seed=SEED)
# found = class_accuracy(judge(boots)[1], 9)
# print(round(20 * found), "of 20")
# assert found > 0.8
# ```
#
# </details>
#
# **2.** Write `projection_logit(phi, psi, v, b, labels)` in NumPy, for labels of shape $(n, 10)$, hard or soft; `phi` is $(n, 1568)$, `psi` $(n, 1)$, `v` $(1568, 10)$. `check_projection(projection_logit)` says what is wrong. What does $D$ answer to half a sneaker and half a boot?
#
# <details><summary>Solution</summary>
#
# The logit is **linear** in the label: the average of its answers to both. With planes or a hidden layer that is not so.
#
# ```python
# def projection_logit(phi, psi, v, b, labels):
#     return psi + np.sum((phi @ v + b) * labels, axis=1, keepdims=True)
#
#
# assert check_projection(projection_logit) == "Right."
# assert "bias" in check_projection(lambda phi, psi, v, b, y: projection_logit(phi, psi, v, 0 * b, y))
# labels = one_hot[7], one_hot[9], (one_hot[7] + one_hot[9]) / 2
# for name, d in WAYS.items():
#     logits = [d.predict([TERMS[0], np.tile(y, (64, 1))], verbose=0) for y in labels]
#     off = np.abs(logits[2] - (logits[0] + logits[1]) / 2).max()
#     print(f"{name}: off the average by up to {off:.1g}")
#     assert (off < close) == (name == "projection")
# ```
#
# </details>
#
# **3.** Your data has as many bags as boots, but you ask $G$ for bags three times as often. Let $G$ be perfect: $p_g(x|y) = p_\text{data}(x|y)$. What is $D^*(x|y)$?
#
# <details><summary>Solution</summary>
#
# Let $\pi(y)$ be how often you ask. On pairs, $D^* = \dfrac{p(y)}{p(y) + \pi(y)}$, whatever the picture: 0.4 for bags, 0.667 for boots. $D$ reads the label alone.
#
# ```python
# p_label, pi = np.array([[0.5], [0.5]]), np.array([[0.75], [0.25]])
# d = theory.optimal_discriminator(p_label * p[:2], pi * p[:2])
# assert np.allclose(d, [[2 / 5], [2 / 3]])
# ```
#
# </details>
#
# **4.** (Break it.) The labels got lost: train for two passes on shuffled ones. What is the class accuracy?
#
# <details><summary>Solution</summary>
#
# ```python
# mixed = models.build_conv_generator(latent_dim=16, num_classes=10, seed=0)
# mixed = kgan.GAN(mixed, projection(16), seed=0)
# adam = [keras.optimizers.Adam(RATE, beta_1=0.0, beta_2=0.99) for _ in range(2)]
# mixed.compile(*adam, adversarial_loss="hinge", ema_momentum=0.995, steps_per_execution=5)
# lost = np.random.default_rng(0).permutation(y_train)
# mixed.fit(images, lost, batch_size=BATCH_SIZE, epochs=2, verbose=0)
# guessed = class_accuracy(judge(mixed.generate(500, seed=SEED))[1], asked[:500])
# print(f"class accuracy {guessed:.0%}")
# assert guessed < 0.2
# ```
#
# About a tenth. With shuffled labels $p_\text{data}(x|y) = p_\text{data}(x)$ for each $y$: the right answer to the wrong data. No loss curve shows it. **Look at the rows of the grid.**
#
# </details>
#
# **5.** Nobody ever showed $D$ a real image with a wrong label. Do it. How often does the right label get a higher score than a wrong one? Where has $D$ learned that?
#
# <details><summary>Solution</summary>
#
# ```python
# some, of = real[:1000], sets["real images"][1][:1000]
# scores = np.stack([gan.discriminate(some, np.full(1000, k)) for k in range(10)], axis=1)
# right_label = np.take_along_axis(scores, of[:, np.newaxis], axis=1)
# wins = np.mean(right_label > scores) * 10 / 9  # it never beats itself
# print(f"the right label wins in {wins:.0%} of the pairs")
# assert 0.6 < wins <= 1
# ```
#
# From $G$, which drew bags when asked for coats while it learned to listen. Once it obeys, $D$ may forget: for such pairs $D^*$ is 0/0.
#
# </details>
#
# **6.** (Open.) Give concatenation 64 hidden units, more than three times the weights. Does it catch up? (`data.recorded("conditioning")` has the confusion counts of all runs.)
#
# ## Summary
#
# - The class goes into both networks. For each $y$ the game is an ordinary GAN's. If $D$ does not see it, nobody checks that $G$ obeys.
# - A one-hot label adds a learned vector in $G$. In $D$ it is spread over planes (assert that each is constant), appended to features, or, in projection, multiplied with them: the form of the best logit.
# - With nearly equal weights, each way at its own rate, projection was best in our record, for this budget.
# - Class accuracy has a ceiling, what real images get, and does not see variety. What looks disobedient may be in the data.
# - Soft labels let you walk between classes at a fixed latent. Nobody trained $G$ for that.
#
# **Next:** lesson sec:evaluation measures quality and variety properly.
