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
# **Papers:** Mirza and Osindero, *Conditional Generative Adversarial Nets* (2014) · Miyato and Koyama, *cGANs with Projection
# Discriminator* (2018)
#
# **You need:** lessons sec:optimal-discriminator, sec:train-step and sec:garments. · **Study time:** 75 minutes · **Running time:** about 90 seconds on two CPU cores; no GPU
# needed.
#
# **You will be able to**
#
# - write down the conditional game, and say why lesson sec:optimal-discriminator's proof holds for each label by itself;
# - feed labels to both networks, to $D$ in two ways, and recognise two classic mistakes in doing so;
# - measure whether a generator obeys: class accuracy, its ceiling, and what it is blind to;
# - build a projection discriminator, and compare it with label planes;
# - move from one label to another with soft labels, and say what that does not mean.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import functools
import math

import kgan
from kgan import data, metrics, models, plots, presets, theory

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
tf.config.experimental.enable_tensor_float_32_execution(False)  # GPUs round to 10 bits otherwise

# %%
# Parameters: change them and run everything again.
FULL = False  # True: all 60,000 images instead of the 8,000 that ship with the course
STEPS = 750  # of training, with each of two discriminators
SAMPLES = 2000  # generated to measure class accuracy: 200 of each class
PATH = 9  # pictures on the way from one label to another
PAIRS = ((0, 2), (0, 3), (1, 3), (5, 7), (7, 9))  # of labels, for those ways

# %%
DATASET = "fashion_mnist"
recipe = presets.get(f"{DATASET}_conditional", seed=SEED)  # that for a minute
distance = functools.partial(metrics.distance_to_test_set, dataset=DATASET)
(x_train, y_train), (x_test, y_test) = data.load_data(DATASET, full=FULL)
images, test_images = data.scale(x_train), data.scale(x_test)
names = data.CLASS_NAMES[DATASET]


def classify(pictures):
    """The shipped classifier's probabilities: one row a picture, one column a class."""
    return metrics.classify(pictures, DATASET)[1]


# %% [markdown]
# The **Fréchet distance** tells how far a set of pictures is from real ones, all in all: the lower, the better. Lesson sec:evaluation is about
# it. Here it stands beside another measure, which this lesson is about.
#
# ## A generator that can't be asked {#cannot-be-asked}
#
# Here is a trained generator, of the kind that we know. It was trained without labels. A classifier tells us what it takes each
# sample for. (It ships with the course, too, and was trained on other images than those that ship.)

# %%
unconditional = kgan.GAN.from_preset(DATASET, load_weights=True)
ten = unconditional.generate(10, seed=SEED)
ax = plots.image_grid(ten, columns=10, title="ten samples, in the order they came")
print("a classifier says:", ", ".join(names[k] for k in classify(ten).argmax(axis=1)))
plots.show("Ten generated garments in a row, of several classes in no order.")

# %% [markdown]
# *Which class comes next depends on the latents, and nobody knows how.*
#
# Suppose you want ten bags. This generator has one input, the latents, and there is no telling which of them are bags. You can
# only draw, let a classifier judge, and throw away the rest.

# %%
BAG = names.index("bag")
seen = classify(unconditional.generate(SAMPLES, seed=SEED)).argmax(axis=1)
share = np.mean(seen == BAG)
print(f"{share:.1%} of {SAMPLES} samples are bags. For ten bags, draw about {10 / share:.0f}.")
assert len(unconditional.generator.inputs) == 1
assert 0.05 < share < 0.2

# %% [markdown]
# With ten classes that is a nuisance. With a thousand you draw about 10,000 for ten of one class. You could also train ten GANs, one for each class.
# Each
# would see a tenth of the images, and each would have to learn by itself what a seam is.
#
# The better way is to tell both networks the class. What we want is a generator for each **conditional distribution**
# $p_\text{data}(x|y)$: how likely the picture $x$ is *among those of class* $y$.
#
# ## The conditional game {#conditional-game}
#
# Mirza and Osindero changed one thing, in the same year as the first GAN paper. The class $y$ goes into **both** networks, as a
# second input.

# %%
plots.show(
    "The diagram of a GAN from lesson sec:two-player-game, with one more box: the class y, which makes a pair with the real image x. From it one arrow goes into the generator and one into the discriminator. The fake is G of z given y.",
    plots.gan_diagram(conditional=True),
)

# %% [markdown]
# *A conditional GAN. A pair of the data (dotted) is an image and its class. $D$ is shown the real image with this class. $G$ is asked
# for the same class, and $D$ is shown with it what $G$ makes.*
#
# $G(z|y)$ is what $G$ makes of the latents $z$ and the label $y$. $D(x|y)$ is the probability that the picture $x$, **shown
# together with the label $y$**, is real. The game is
#
# $$\min_G \max_D\; V(D, G) = \mathbb{E}_{y}\Bigl[\; \mathbb{E}_{x \sim p_\text{data}(x|y)} \log D(x|y) \;+\;
# \mathbb{E}_{z} \log\bigl(1 - D(G(z|y)\,|\,y)\bigr) \Bigr].$$
#
# The outer mean is over labels, as often as they come in the data. (The paper's own formula leaves out this mean, and the
# second $y$ of the last term. Its figure 1 has it: $D$ sees the label in both cases.)
#
# > **A claim you will meet:** *in a conditional GAN, the discriminator classifies the images.* It does not. The class goes **in**.
# > What comes out is one number, as before: real or fake. The word *label* now has two meanings, so take care. The labels 1 and
# > 0 of lesson sec:two-losses say *real* and *fake*. The label $y$ says *bag*.
#
# ### Each label plays a game of its own
#
# What is the best $D$? For a fixed $y$, the bracket is the value of an ordinary GAN, with $p_\text{data}(x|y)$ for the data and
# $p_g(x|y)$ for the samples. $D(\cdot|y)$ occurs in no other bracket. So lesson sec:optimal-discriminator's proof holds for each $y$:
#
# $$D^*(x|y) = \frac{p_\text{data}(x|y)}{p_\text{data}(x|y) + p_g(x|y)}, \qquad
# C(G) = -\log 4 + 2 \sum_y p(y)\, \text{JSD}\bigl(p_\text{data}(\cdot|y),\, p_g(\cdot|y)\bigr).$$
#
# The minimum, $-\log 4$, is reached where $p_g(x|y) = p_\text{data}(x|y)$ **for every $y$ that occurs**.
#
# You can look at it in another way. It is one ordinary GAN, whose data are the pairs $(x, y)$. Then $p_\text{data}(x, y) = p(y)\,
# p_\text{data}(x|y)$, and the same for $p_g$. Let us see whether the two views agree, with three classes and six possible pictures.

# %%
# NBVAL_CHECK_OUTPUT
rng = np.random.default_rng(SEED)
label_share = np.array([0.5, 0.3, 0.2])  # p(y)
p = rng.dirichlet(np.ones(6), size=3)  # p_data(x|y): a row for each y
q = rng.dirichlet(np.ones(6), size=3)  # p_g(x|y)

# View 1: a game for each label.
d_star = np.array([theory.optimal_discriminator(p_y, q_y) for p_y, q_y in zip(p, q, strict=True)])
divergence = np.array([theory.js(p_y, q_y) for p_y, q_y in zip(p, q, strict=True)])
cost = -math.log(4) + 2 * np.sum(label_share * divergence)
# View 2: one game on pairs.
pairs_p, pairs_q = label_share[:, np.newaxis] * p, label_share[:, np.newaxis] * q
print(f"C(G) label by label: {cost:.4f}, on pairs: {theory.generator_cost(pairs_p, pairs_q):.4f}")
assert math.isclose(cost, theory.generator_cost(pairs_p, pairs_q))
assert np.allclose(d_star, theory.optimal_discriminator(pairs_p, pairs_q))
assert math.isclose(cost, theory.value(pairs_p, pairs_q, d_star))
other = np.clip(d_star + rng.normal(scale=0.05, size=d_star.shape), 0.01, 0.99)
assert theory.value(pairs_p, pairs_q, other) < cost  # this other D gets less
assert math.isclose(theory.generator_cost(pairs_p, pairs_p), -math.log(4))

# %% [markdown]
# They agree because the real pairs and the fake pairs have the **same** $p(y)$, so it cancels in $D^*$. That is a condition on
# your code: the labels that $G$ is asked for must be as frequent as those of the data. `kgan.GAN` takes them from the
# real batch. Exercise 2 shows what happens otherwise.
#
# ### Why must $D$ see the label?
#
# **Predict before you run.** Suppose that $G$ gets the label, but $D$ does not. $G$ draws perfect garments, only that it mixes
# up the classes: asked for a bag it draws a boot, and so on in a circle. What will $D$ object to?
#
# <details><summary>Answer</summary>
#
# To nothing. $D$ sees pictures without labels. All classes together, the pictures are distributed as they should be. So $G$ has no
# reason to listen to its label. The label must go into $D$, or nobody checks that $G$ obeys.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
mixed_up = p[[1, 2, 0]]  # each class drawn in the place of another; all equally frequent
without_labels = theory.js(p.mean(axis=0), mixed_up.mean(axis=0))
with_labels = np.mean([theory.js(p_y, q_y) for p_y, q_y in zip(p, mixed_up, strict=True)])
print(f"What D can see: without labels {abs(without_labels):.3f}, with labels {with_labels:.3f}")
assert abs(without_labels) < 1e-12
assert with_labels > 0.05
# Labels never hurt: on pairs the divergence is at least as large.
assert theory.js(label_share @ p, label_share @ q) < theory.js(pairs_p, pairs_q)

# %% [markdown]
# ## How labels enter {#label-planes}
#
# A label is a number from 0 to 9. But 9 is not "more" than 3, so the number itself is no good input. We use the **one-hot** row
# $e_y$: ten numbers, a 1 at place $y$ and 0 elsewhere.
#
# **Into $G$:** append $e_y$ to the latents. $G$'s first layer then gets $[z;\, e_y]$. That layer is dense, with a matrix $W$. Split it into
# the columns for the latents and those for the label:
#
# $$W\,[z;\, e_y] = W_z\, z + W_y\, e_y = W_z\, z + w_y.$$
#
# So the label **adds a vector**, one that is learned for each class. (Other programs call it an embedding. It is the same thing.)

# %%
shown = [int(np.argmax(y_test == k)) for k in (1, 8, 9)]
x, y = test_images[shown], y_test[shown]
assert [names[k] for k in y] == ["trouser", "bag", "ankle boot"]
one_hot = np.eye(10, dtype="float32")[y]  # (3, 10)
gan = kgan.GAN.from_preset(recipe)  # the two networks that this lesson trains
first_dense = next(n for n in gan.generator.layers if isinstance(n, keras.layers.Dense))
latents = keras.random.normal((3, gan.latent_dim), seed=SEED).numpy()
W = first_dense.kernel.numpy()  # rows: first the latents, then the labels
hidden = keras.Model(gan.generator.inputs, first_dense.output)
vectors = W[gan.latent_dim :]  # w_0 to w_9
by_hand = latents @ W[: gan.latent_dim] + vectors[y]
assert np.allclose(hidden.predict([latents, one_hot], verbose=0), by_hand, atol=1e-5)
print(f"G's label vectors: {vectors.shape[0]}, each of {vectors.shape[1]} numbers")

# %% [markdown]
# **Into $D$:** there it is less simple. There are two ways. We look at both, and train both.
#
# ### First way: label planes
#
# $D$ begins with convolutions. Each of their units looks at a small window of the image, and
# each must know the label. So $e_y$ is spread over the whole image, as ten more channels, the **label planes**:
#
# $$P_{ijk} = (e_y)_k \qquad \text{for all rows } i \text{ and columns } j.$$
#
# Plane $y$ is 1 all over, the other nine are 0. In NumPy, broadcasting does it.

# %%
planes = np.broadcast_to(one_hot[:, np.newaxis, np.newaxis, :], (3, 28, 28, 10))


def draw_channels(x, planes, title):
    """Shows what goes into D: an image in each row, then its planes (1 white, 0 dark)."""
    channels = np.concatenate([x, 1.6 * planes - 0.6], axis=-1)  # (n, 28, 28, 11)
    ax = plots.image_grid(np.moveaxis(channels, -1, 1).reshape(-1, 28, 28, 1), 11, title)
    for k, name in enumerate(("image", *names)):
        text = {"ha": "right", "va": "top", "rotation": 45, "rotation_mode": "anchor"}
        ax.text((k + 0.5) * 30, 30 * len(x) + 8, name, fontsize=8, **text)
    ax.figure.set_dpi(120)
    return ax


ax = draw_channels(x, planes, "the eleven channels that D gets")
assert (planes == planes[:, :1, :1]).all()  # each plane is constant ...
assert (planes[:, 0, 0].argmax(axis=1) == y).all()  # ... and plane y is the one that is 1
assert (planes.sum(axis=-1) == 1).all()
plots.show(
    "Three rows: trouser, bag and ankle boot. After each image come ten planes: nine are dark all over, and the one under the name of the image's class is white all over."
)

# %% [markdown]
# *One row is one image with its label. All of it goes into $D$ at once, as one "image" of eleven channels.*
#
# ### The famous mistake
#
# [Keras's example of a conditional GAN](https://keras.io/examples/generative/conditional_gan/) (as of 2025) builds its planes with a
# `repeat` that names no axis, and then a `reshape`. `repeat` without an axis flattens the array first. The `reshape` pours the
# numbers back in, and makes them fit. The shape is right. Nothing complains.

# %%
banded = np.repeat(one_hot[:, :, np.newaxis, np.newaxis], 28 * 28)  # wrong: no axis
banded = banded.reshape(-1, 28, 28, 10)
ax = draw_channels(x, banded, "wrong: horizontal bands")
assert (banded.shape, banded.sum()) == (planes.shape, planes.sum())  # these tell nothing
assert not (banded == banded[:, :1, :1]).all()  # this does
told = {"planes": planes, "bands": banded}
for name, channels in told.items():
    share = np.mean((channels == one_hot[:, np.newaxis, np.newaxis]).all(axis=-1))
    touched = np.mean(channels.any(axis=-1))
    print(f"{name}: {touched:.0%} of the pixels hold a 1, {share:.0%} hold the one-hot row")
    assert share == (name == "planes")
    assert touched == 1 if name == "planes" else touched < 0.11
plots.show(
    "The same three rows as before, but now all ten planes of a row look the same: dark, with one thin white horizontal band, whose place depends on the class."
)

# %% [markdown]
# *The same call as in that example. Each of the ten planes has the same band, but for a pixel or two, about three rows thick.*
#
# Where the band lies still tells the class, so such a GAN can train, and the mistake stays unnoticed. But nine tenths of the pixels
# carry no label at all. **The test** is one line: assert that each plane is constant.
#
# ### A discriminator with planes
#
# In Keras, two layers make the planes: one gives $e_y$ a height and a width of 1, one repeats it over the image. The rest is a
# discriminator as before, for "images" of eleven channels.


# %%
def build_plane_discriminator(seed):
    """D(x, y) that gets the image and ten label planes as one image of eleven channels."""
    pictures, labels = keras.Input((28, 28, 1)), keras.Input((10,))
    spread = keras.layers.Reshape((1, 1, 10))(labels)
    spread = keras.layers.UpSampling2D((28, 28), name="label_planes")(spread)
    channels = keras.layers.Concatenate()([pictures, spread])  # (n, 28, 28, 11)
    network = models.build_conv_discriminator((28, 28, 11), seed=seed)
    return keras.Model([pictures, labels], network(channels))


with_planes = build_plane_discriminator(3 * SEED + 1)
its_planes = keras.Model(with_planes.inputs, with_planes.get_layer("label_planes").output)
assert (its_planes.predict([x, one_hot], verbose=0) == planes).all()

# %% [markdown]
# What does its first layer make of a label? A window that lies within plane $y$ sees 1 everywhere. The kernel's weights for that plane
# are summed up. That is one number for each filter, **the same at every place**: a bias that depends on the class. Only windows that reach over the
# border, where zeros are padded, get the sum of fewer weights: the outermost ring of places.

# %%
network = with_planes.layers[-1]
first_conv = next(n for n in network.layers if isinstance(n, keras.layers.Conv2D))
response = keras.Model(network.inputs, first_conv.output)
channels = np.concatenate([x, planes], axis=-1)
unlabelled = np.concatenate([x, 0 * planes], axis=-1)
added = response.predict(channels, verbose=0) - response.predict(unlabelled, verbose=0)
bias = first_conv.kernel.numpy()[:, :, 1:].sum(axis=(0, 1))  # (10, filters)
inside = added[:, 1:-1, 1:-1]  # windows that do not reach over the border
assert np.allclose(inside, bias[y][:, np.newaxis, np.newaxis], atol=1e-5)
assert not np.allclose(added, bias[y][:, np.newaxis, np.newaxis], atol=1e-3)
print(f"the label adds {bias.shape[1]} numbers, the same at each place off the border")

# %% [markdown]
# ## The second way: projection {#projection}
#
# So with planes the label comes in at the start, as a bias, and the layers after it must work out whether it fits the picture. Miyato and
# Koyama asked what the best $D$ *looks like*. Its logit is
#
# $$\ell^*(x, y) = \log \frac{p_\text{data}(x, y)}{p_g(x, y)}
# = \underbrace{\log \frac{p_\text{data}(y|x)}{p_g(y|x)}}_{\text{does the label fit?}}
# + \underbrace{\log \frac{p_\text{data}(x)}{p_g(x)}}_{\text{is the picture real?}}$$
#
# Two questions, added up. The second has no $y$. For the first, think of a classifier that ends in a softmax: $\log p(y|x)$ is $v_y^\top
# \phi(x)$, features times a vector for the class, minus a term without $y$. The difference of two such on the same features is of the
# same form, and terms without $y$ can go to the second question. So
#
# $$\ell(x, y) = v_y^\top \phi(x) + \psi(\phi(x)).$$
#
# $\phi(x)$ are the features that $D$'s last layer gets, $\psi$ is a dense layer, and $v_y$ is learned for each class. The
# label enters at the very **end**, by an inner product: the features are *projected* on $v_y$. First the identity, in
# numbers.

# %%
# NBVAL_CHECK_OUTPUT
logit = np.log(d_star / (1 - d_star))  # of section sec:conditional-game: rows y, columns x
given_x_p = pairs_p / pairs_p.sum(axis=0)  # p_data(y|x)
given_x_q = pairs_q / pairs_q.sum(axis=0)
fits = np.log(given_x_p / given_x_q)
is_real = np.log(pairs_p.sum(axis=0) / pairs_q.sum(axis=0))  # one number for each x
print("largest gap:", round(float(np.abs(logit - (fits + is_real)).max()), 9))
assert np.allclose(logit, fits + is_real)
assert not np.allclose(logit, fits)

# %% [markdown]
# Now the network. We take a discriminator without labels and add the inner products. A dense layer with ten outputs computes all ten
# $v_k^\top \phi(x)$ at once, each plus a bias, and $e_y$ picks one of them. `kgan.models` does the same when it is given
# `num_classes`. With equal weights, the two must agree.


# %%
def build_projection_discriminator(seed=None):
    """D(x, y) with logit psi(phi(x)) + v_y . phi(x) + b_y."""
    plain = models.build_conv_discriminator(seed=seed)  # logit psi(phi(x)), without labels
    features = plain.layers[-2].output  # phi(x), what the last dense layer gets
    labels = keras.Input((10,), name="labels")
    fits = keras.layers.Dense(10, name="v")(features)  # one number for each class
    fit = keras.layers.Dot(axes=1)([fits, labels])  # e_y picks one of them
    return keras.Model([plain.input, labels], keras.layers.Add()([plain.output, fit]))


ours, package = build_projection_discriminator(), gan.discriminator
ours.set_weights(package.get_weights())
assert np.allclose(package.predict([x, one_hot], verbose=0), ours.predict([x, one_hot], verbose=0))
v, b = ours.get_layer("v").get_weights()[0], np.linspace(-1, 1, 10)
ours.get_layer("v").set_weights([v, b])  # in a new network b is 0
phi = keras.Model(package.inputs[0], package.get_layer("logits").input).predict(x, verbose=0)
psi = keras.Model(package.inputs[0], package.get_layer("logits").output).predict(x, verbose=0)
by_hand = psi[:, 0] + np.sum(v.T[y] * phi, axis=1) + b[y]
assert np.allclose(ours.predict([x, one_hot], verbose=0)[:, 0], by_hand, atol=1e-4)
of_planes = first_conv.kernel.numpy()[:, :, 1:].size
print(f"label weights: {v.size}; with planes: {of_planes}, {v.size / of_planes:.1f} times fewer")
assert 5 < v.size / of_planes < 7

# %% [markdown]
# One thing follows at once. This logit is **linear** in the label. A soft label gets the average of the answers to the hard
# ones. With planes that is not so.

# %%
e = np.eye(10, dtype="float32")  # e[k]: the one-hot row of class k
half = (e[7] + e[9]) / 2  # half a sneaker, half an ankle boot
gaps = {}
for name, network in {"projection": package, "planes": with_planes}.items():
    answers = [
        network.predict([x, np.tile(label, (3, 1))], verbose=0) for label in (e[7], e[9], half)
    ]
    gaps[name] = np.abs(answers[2] - (answers[0] + answers[1]) / 2).max()
    print(f"{name}: answer to a half-and-half label is off the average by {gaps[name]:.1g} at most")
assert gaps["projection"] < 1e-4
assert gaps["planes"] > 100 * gaps["projection"]

# %% [markdown]
# On the 1,000 classes of ImageNet, Miyato and Koyama found it better than appending the label to hidden layers, and better than an extra
# classifier. Many later GANs use it, and so do the recipes of this course.
#
# ## Train it {#train-conditional}
#
# `fit` now takes images **and** labels. Nothing else changes: Algorithm 1 is the same, with $y$ passed along. Integers will do,
# `fit` makes them one-hot.
#
# How do we know that $G$ obeys? We ask for each class equally often, and let the classifier look at the pictures. The share of
# pictures that it takes for the class we asked for is the **class accuracy**:
#
# $$A = \frac1n \sum_{i=1}^n \bigl[\,\text{classifier}\bigl(G(z_i|y_i)\bigr) = y_i\,\bigr].$$
#
# **Predict before you run.** What is $A$ before training? And can it reach 100 %?
#
# <details><summary>Answer</summary>
#
# Before training all pictures are flat grey, and the classifier takes them all for the same class, or nearly. A tenth of them
# were asked for as that class. So it is 10 %.
#
# The classifier makes mistakes on real images too. If $G$ were perfect, it would make the same mistakes on $G$'s. So a perfect $G$
# gets what real images get, which is less than 100 %.
#
# </details>


# %%
def class_accuracy(gan, n=SAMPLES, dataset_classifier=classify):
    """The share of n samples, all classes in turn, that the classifier takes for what they should be."""
    asked = np.arange(n) % 10
    samples = gan.generate(n, labels=asked, seed=SEED)
    return np.mean(dataset_classifier(samples).argmax(axis=1) == asked)


# %%
def label_wins(gan, pictures, classes):
    """How often D gives a picture a higher score with its own label than with another."""
    scores = [gan.discriminate(pictures, np.full(len(pictures), k)) for k in range(10)]
    right = np.choose(classes, scores)
    return np.mean([right > score for score in scores]) * 10 / 9  # it never beats itself


def epochs(steps, pictures=images):
    """The number of epochs that comes nearest to so many steps."""
    return max(1, round(steps * recipe.batch_size / len(pictures)))


class Watch(keras.callbacks.Callback):
    """Measures before and after each epoch; dicts from steps to values."""

    def on_train_begin(self, logs=None):
        self.accuracy, self.wins, self.far = {}, {}, {}
        self.on_epoch_end(0)

    def on_epoch_end(self, epoch, logs=None):
        step = int(self.model.g_optimizer.iterations)
        self.accuracy[step] = class_accuracy(self.model, 500)
        self.far[step] = distance(self.model.generate(500, seed=SEED))  # the classes in turn
        self.wins[step] = label_wins(self.model, test_images[::10], y_test[::10])


# %%
ceiling = np.mean(classify(test_images).argmax(axis=1) == y_test)
watch = Watch()
size = {"batch_size": recipe.batch_size, "verbose": 0}
history = gan.fit(images, y_train, epochs=epochs(STEPS), callbacks=[watch], **size).history
accuracy, live = watch.accuracy, class_accuracy(gan)
error = math.sqrt(live * (1 - live) / SAMPLES)  # the standard error of a share
print(f"class accuracy before: {accuracy[0]:.0%}", end=", ")
print(f"after {max(accuracy)} steps: {live:.1%} ± {error:.1%}")
print(f"real test images get {ceiling:.1%}")
some = gan.generate(500, seed=SEED)  # by default the classes in turn
report = metrics.evaluate(some, DATASET, np.arange(500) % 10)
assert math.isclose(report["class_accuracy"], class_accuracy(gan, 500))  # the package's version

# %%
_, axes = plt.subplots(1, 2, figsize=(10, 3), layout="constrained")
look = {"color": plots.VERMILION, "marker": "o", "markersize": 3}
axes[0].plot(list(accuracy), list(accuracy.values()), **look)
axes[0].axhline(ceiling, color=plots.BLUE, linestyle="--")
axes[0].axhline(0.1, color="grey", linestyle=":")
corner = {"ha": "right", "va": "bottom"}
axes[0].text(max(accuracy), ceiling + 0.01, "real test images", color=plots.BLUE, **corner)
axes[0].text(max(accuracy), 0.11, "guessing", color="grey", **corner)
axes[0].set(xlabel="steps", ylabel="class accuracy", ylim=(0, 1.03))
axes[1].semilogy(list(watch.far), list(watch.far.values()), **look)
axes[1].set(xlabel="steps", ylabel="Fréchet distance")
for ax in axes:
    ax.spines[["top", "right"]].set_visible(False)
early = sorted(accuracy)[2]  # after the second epoch
rise = np.ptp([accuracy[0], accuracy[early]]) / np.ptp([accuracy[0], accuracy[max(accuracy)]])
far = watch.far[early] / watch.far[max(accuracy)]
plots.show(
    f"Two curves over {max(accuracy)} steps. Left, class accuracy: from {accuracy[0]:.0%} to {accuracy[early]:.0%} in {early} steps, and then slowly to {accuracy[max(accuracy)]:.0%}; real images get {ceiling:.0%}. Right, the Fréchet distance, which falls from {watch.far[0]:.0f} to {watch.far[early]:.1f} and on to {watch.far[max(accuracy)]:.1f}."
)

# %% [markdown]
# *Class accuracy and Fréchet distance of 500 samples, after each epoch.*

# %%
print(f"after {early} steps: {rise:.0%} of the way in class accuracy;", end=" ")
print(f"the distance is still {far:.1f} times that at the end")
assert accuracy[0] < 0.2
assert live > 0.8
assert 0.9 < ceiling < 0.95
assert rise > 0.75
assert far > 1.5

# %% [markdown]
# In this run most of the obedience comes early. After that the pictures go on getting better: the distance still falls by more than a third.
# Something of the right outline is enough for the classifier; a good garment takes longer.
#
# ## Ten classes, ten latents {#ten-classes}
#
# Now we can ask. In the grid, each **row** is a class. Each **column** is one list of latents, the same for all ten classes.

# %%


def class_grid(gan):
    """Ten classes (rows) by ten latents (columns)."""
    # The same seed gives the same latents, so each row has the latents of the others.
    return np.concatenate([gan.generate(10, labels=k, seed=SEED) for k in range(10)])


def show(alt, pictures, columns):
    """Shows a large grid, in 24 shades of grey, so that this file stays small."""
    plots.show(alt, plots.tile(pictures, columns).quantize(24))


grid = class_grid(gan)
latents = keras.random.normal((10, gan.latent_dim), seed=SEED).numpy()
rows = np.tile(latents, (10, 1))  # (100, latent_dim): the ten latents, ten times
assert (rows.reshape(10, 10, -1) == latents).all()
asked = np.repeat(np.eye(10, dtype="float32"), 10, axis=0)  # (100, 10): each label ten times
by_hand = gan.ema_generator.predict([rows, asked], verbose=0)
assert np.allclose(by_hand, grid, atol=1e-4)

# %%
right = np.mean(classify(grid).argmax(axis=1) == asked.argmax(axis=1))
assert right > 0.75
show(
    f"A grid of ten rows and ten columns of generated garments. Each row was asked for one class, from T-shirts at the top to ankle boots at the bottom; the classifier agrees in {right:.0%} of the hundred.",
    grid,
    columns=10,
)

# %% [markdown]
# *Rows: the class we asked for, from the top T-shirt, trouser, pullover, dress, coat, sandal, shirt, sneaker, bag, ankle boot. Columns:
# the latents.*
#
# Read it along a row: the latents make the variety within a class. Then read it along a column. The class changes, the latents do
# not. What stays the same? We come back to that with a better generator, in section sec:trained-conditional.
#
# ## Which classes are mixed up? {#class-confusion}
#
# Class accuracy is one number. The **confusion matrix** shows where it comes from: a row for each class that was asked for, a
# column for each class that the classifier saw. Beside it stands the same matrix for real images.


# %%
def confusion(asked, pictures):
    """Row: the class asked for. Column: the class seen. Each row sums to 1."""
    counts = np.zeros((10, 10))
    np.add.at(counts, (asked, classify(pictures).argmax(axis=1)), 1)
    return counts / counts.sum(axis=1, keepdims=True)


def draw_matrix(ax, matrix, title, rows, columns, numbers=True):
    """Shows a matrix of ten by ten, with percentages where they don't round to 0."""
    ax.imshow(matrix, cmap="cividis")
    ax.set_xticks(range(10), names, rotation=60, ha="right", rotation_mode="anchor", fontsize=8)
    ax.set_yticks(range(10), names, fontsize=8)
    ax.set(title=title, ylabel=rows, xlabel=columns)
    for (i, j), value in np.ndenumerate(matrix):
        if numbers and round(100 * value) >= 1:
            color = "black" if value > 0.5 else "white"
            ax.text(j, i, f"{100 * value:.0f}", ha="center", va="center", color=color, fontsize=8)


# %%
asked = np.arange(SAMPLES) % 10
samples = gan.generate(SAMPLES, labels=asked, seed=SEED)
matrices = {"real images": confusion(y_test, test_images), "samples": confusion(asked, samples)}
_, axes = plt.subplots(1, 2, figsize=(10, 5), layout="constrained")
for ax, (title, matrix) in zip(axes, matrices.items(), strict=True):
    draw_matrix(ax, matrix, f"{title} (percent of a row)", "is", "seen")
axes[1].set_ylabel("asked for")
tops = [names.index(n) for n in ("T-shirt", "pullover", "dress", "coat", "shirt")]
among, worst = {}, {}
for title, matrix in matrices.items():
    errors = matrix * (1 - np.eye(10))
    among[title] = errors[np.ix_(tops, tops)].sum() / errors.sum()
    worst[title] = names[int(matrix.diagonal().argmin())]
    print(f"{title}: worst class {worst[title]};", end=" ")
    print(f"{among[title]:.0%} of all errors are among the five tops")
    assert among[title] > 0.65  # spread evenly over all pairs they would be 20 of 90: 22 %
assert worst["real images"] == "shirt"
assert math.isclose(matrices["samples"].diagonal().mean(), live)  # all classes asked equally often
plots.show(
    f"Two confusion matrices of ten by ten, for real test images and for samples, both bright along the diagonal. Of the errors {among['real images']:.0%} and {among['samples']:.0%} lie among T-shirt, pullover, dress, coat and shirt. The darkest square on the diagonal is {worst['real images']} for real images, {worst['samples']} for samples."
)

# %% [markdown]
# *In percent of a row; squares without a number round to 0.*
#
# The classifier mixes up real shirts with T-shirts, pullovers and coats. People find these pictures hard, too: the
# [data set's own page](https://github.com/zalandoresearch/fashion-mnist) reports 83.5 % right, for the majority of three people
# without training. $G$'s samples are mixed up in the same places, among the tops. So not every error is a failure of $G$: as many as real images
# have would be there with a perfect $G$, too. What a square on the right has above the same square on the left is $G$'s own, or chance.
#
# ### What class accuracy is blind to
#
# **Predict before you run.** Take the one real image of each class that the classifier is surest of. Show it 200 times. What is
# the class accuracy of these "samples"?
#
# <details><summary>Answer</summary>
#
# 100 %. It beats the ceiling, and real images, and every honest generator. But it is a total mode collapse: ten pictures. Class
# accuracy asks whether each picture has the right class. It never asks whether they differ.
#
# </details>

# %%
sure = classify(test_images) * np.eye(10)[y_test]  # the probability of the right class only
copies = np.repeat(test_images[sure.argmax(axis=0)], SAMPLES // 10, axis=0)
of_class = np.repeat(np.arange(10), SAMPLES // 10)
of_copies = np.mean(classify(copies).argmax(axis=1) == of_class)
far_copies, far_live = distance(copies), distance(samples)
print(f"ten pictures, copied: class accuracy {of_copies:.0%}, Fréchet distance {far_copies:.1f}")
print(f"our generator:        class accuracy {live:.0%}, Fréchet distance {far_live:.1f}")
assert of_copies == 1
assert far_copies > 3 * far_live

# %% [markdown]
# > **A claim you will meet:** *the higher the class accuracy, the better.* Up to the ceiling, perhaps. Above it, by more than chance (the ceiling
# > has a standard error too), pictures that the classifier gets wrong are rarer than in real data. Below it, you can't tell what is
# > missing. Never report it without a measure that sees variety.
#
# ## What has $D$ learned about labels? {#what-d-knows-of-labels}
#
# $D$ was shown real images with their own labels, and $G$'s images with the labels $G$ was asked for. Nobody ever showed it a real
# image with a **wrong** label.
#
# **Predict before you run.** Show $D$ a real bag, and say it is a coat. What will it answer?
#
# <details><summary>Answer</summary>
#
# A lower score, on average, than with the right label. Where did it learn that? From $G$. While $G$ is still learning to listen, it
# draws bags when asked for coats. So $D$ learns that a bag with the label *coat* is not real. Once $G$ obeys, such pairs get rare, and $D$ is
# free to forget.
#
# </details>
#
# We give all ten labels to each real test image, one after the other. The loss is the hinge, so $D$'s outputs are scores: the higher,
# the more real.

# %%
some, of = test_images[:2000], y_test[:2000]
scores = np.stack([gan.discriminate(some, np.full(len(some), k)) for k in range(10)], axis=1)
right = scores[np.arange(len(some)), of]
wrong = scores[np.eye(10)[of] == 0]
means = np.stack([scores[of == k].mean(axis=0) for k in range(10)])
liked = means.mean(axis=0)  # how D likes a label, whatever the picture
share = label_wins(gan, some, of)
wins = np.array([*watch.wins.values()])
print(f"mean score with the right label {right.mean():.2f}, with a wrong one {wrong.mean():.2f}")
print(f"the right label beats a wrong one in {share:.0%} of the pairs; guessing gives 50%")
print(f"most liked label: {names[liked.argmax()]}, least liked: {names[liked.argmin()]}")
assert right.mean() > wrong.mean() + 0.1
assert share > 0.6
assert math.isclose(share, np.mean(np.repeat(right, 9) > wrong))
assert (wins[1:] > 0.6).all()  # 55 % before training
centred = means - liked
fitting, others = centred.diagonal().mean(), centred[~np.eye(10, dtype=bool)].mean()
above = int((means.diagonal() > liked).sum())
assert np.allclose(centred.mean(axis=0), 0, atol=1e-4)
assert fitting > others + 0.1
assert above > 5

# %%
_, axes = plt.subplots(1, 2, figsize=(10, 4.6), layout="constrained")
title = "D's mean score, minus its column's mean"
draw_matrix(axes[0], centred, title, "is", "label given", numbers=False)
bar = axes[0].figure.colorbar(axes[0].images[0], ax=axes[0], shrink=0.8)
axes[1].plot(list(watch.wins), wins, color=plots.BLUE, marker="o")
axes[1].axhline(0.5, color="grey", linestyle=":")
axes[1].spines[["top", "right"]].set_visible(False)
title = "share of pairs in which the right label wins"
frame = axes[1].set(xlabel="steps", title=title, ylim=(0.3, 1))
plots.show(
    f"Left, a matrix of D's mean scores, one row for each real class, one column for each label given, after each column's mean was taken off: {fitting:.2f} on average where the label fits, {others:.2f} where it does not; for {above} of ten labels the fitting square is above its column's mean. Right, a curve over the steps of how often the right label wins: {wins[0]:.0%} before training, between {wins[1:].min():.0%} and {wins[1:].max():.0%} after that."
)

# %% [markdown]
# *Left: rows, what the image is; columns, the label that $D$ was given. Right: how often $D$ prefers the right label, on 200 real test
# images, after each epoch. Dotted: guessing.*
#
# Some labels get higher scores than others on average over all pictures. (With projection, each label has a bias of its own, $b_y$.) So we took each
# column's mean off. What is left is brighter where the label fits: on average, and for most labels. A clean diagonal it is not. The same
# pictures, other labels, other answers: $D$ does use the label, and that is what makes $G$ obey.
#
# But $D$ is no classifier, and its preference need not grow. The formula says so: $D^*(x|y)$ compares $p_\text{data}(x|y)$ with
# $p_g(x|y)$. For a bag with the label *coat* both are zero, or nearly, and $D^*$ is 0/0: any answer is right.
#
# ## Planes or projection? {#planes-or-projection}
#
# Now the other discriminator. The generator starts with the same weights, gets the same images in the same settings, and
# plays against label planes.
#
# **Predict before you run.** Both discriminators get the same information: a picture and its label. Will it matter where the label comes in?
#
# <details><summary>Answer</summary>
#
# It might not: with enough layers, steps and care either can learn the same. But training is not about what a network *can* represent. The
# best logit has the form of the projection, if the features are good. That is a reason to expect that it is found sooner. It is no proof. Let us see.
#
# </details>

# %%
rival = kgan.GAN(recipe.networks()[0], with_planes, seed=3 * SEED + 2)
adams = [keras.optimizers.Adam(recipe.learning_rate, recipe.beta_1, recipe.beta_2) for _ in "GD"]
settings = {"ema_momentum": recipe.ema_momentum, "steps_per_execution": 5}
rival.compile(*adams, adversarial_loss=recipe.adversarial_loss, **settings)
rival_watch = Watch()
rival_fit = rival.fit(images, y_train, epochs=epochs(STEPS), callbacks=[rival_watch], **size)
rival_samples = rival.generate(SAMPLES, labels=asked, seed=SEED)
table = {
    "projection": (live, distance(samples), share),
    "planes": (class_accuracy(rival), distance(rival_samples), label_wins(rival, some, of)),
}
print(f"after {max(accuracy)} steps   class accuracy   Fréchet distance   right label wins")
for name, (a, far, won) in table.items():
    print(f"{name:17}{a:14.1%}{far:19.2f}{won:19.0%}")

# %%
_, axes = plt.subplots(1, 2, figsize=(10, 3), layout="constrained")
gaps = {}
for name, curves, logs, color, style in (
    ("projection", watch, history, plots.VERMILION, "-"),
    ("planes", rival_watch, rival_fit.history, plots.BLUE, "--"),
):
    look = {"color": color, "linestyle": style, "marker": "o", "markersize": 3, "label": name}
    axes[0].plot(list(curves.accuracy), list(curves.accuracy.values()), **look)
    gaps[name] = np.subtract(logs["d_real"], logs["d_fake"])
    axes[1].plot(list(curves.accuracy)[1:], gaps[name], **look)
axes[0].set(xlabel="steps", ylabel="class accuracy", ylim=(0, 1))
axes[1].set(xlabel="steps", ylabel="d_real − d_fake")
axes[1].axhline(0, color="grey", linewidth=0.8)
axes[0].legend(frameon=False)
for ax in axes:
    ax.spines[["top", "right"]].set_visible(False)
last = {name: float(gap[-1]) for name, gap in gaps.items()}
plots.show(
    f"Two panels over the epochs. Left, class accuracy: projection ends at {accuracy[max(accuracy)]:.0%}, planes at {rival_watch.accuracy[max(accuracy)]:.0%}. Right, the gap between D's mean scores on real and on generated images: in the last epoch {last['projection']:.2f} with projection, {last['planes']:.3f} with planes."
)

# %% [markdown]
# *Left: class accuracy of 500 samples. Right: how much higher $D$ scores real images than generated ones, on average over an epoch.*

# %%
after = sorted(accuracy)[1:]
assert all(accuracy[s] > rival_watch.accuracy[s] for s in after)  # ahead after each epoch
assert table["planes"][0] < live - 0.05  # three runs, two seeds: 9 to 25 points
assert table["planes"][1] > 2 * table["projection"][1]
assert table["planes"][2] < share - 0.05
assert min(gaps["projection"]) > 0.03
assert abs(last["planes"]) < 0.25 * last["projection"]

# %% [markdown]
# In this run projection is ahead in all three columns. One run is no rule.
# Look at the right-hand figure: with planes, $D$ soon gives real and generated pictures the same score on average. That is not to
# say that it has nothing to teach: on the left, $G$'s class accuracy goes on rising, only more slowly and to a lower level.
#
# Is it the place where the label enters? One may think so: the question "does the label fit this picture?" needs a *product* of label and features.
# Projection has that product built in; with planes, the layers must make it out of sums and bends. But more than the place has changed here:
#
# - Projection has about six times as many weights for the label (printed in section sec:projection). It takes the features of every place
#   separately; Miyato and Koyama first sum over all places.
# - The recipe (rate, loss, betas) was chosen with projection. Planes might do better with another one. Exercise 3 tries two.
#
# A fair control would have a label of the same size at the same place, but appended to the features instead of multiplied with them. The paper
# compares with a label that is appended to a hidden layer, in the middle of $D$. That is not quite such a control either. This lesson has none. Many
# GANs have been trained with planes.
#
# ## A trained generator {#trained-conditional}
#
# A conditional generator ships with the course. It was trained by the recipe for ten minutes: deeper, for longer, and on all 60,000 images.

# %%
trained = kgan.GAN.from_preset(f"{DATASET}_conditional", load_weights=True)
grid = class_grid(trained)
classes_seen = classify(grid).argmax(axis=1).reshape(10, 10)
disobedient = np.argwhere(classes_seen != np.arange(10)[:, np.newaxis])
show(
    f"A grid of ten classes by ten latents from the trained generator. The classifier sees another class than the one asked for in {len(disobedient)} of the hundred pictures.",
    grid,
    columns=10,
)

# %% [markdown]
# *Rows: the class we asked for, from the top T-shirt, trouser, pullover, dress, coat, sandal, shirt, sneaker, bag, ankle boot. Columns:
# the latents.*
#
# Does each picture obey? Look for those that don't, before you read what the classifier found.

# %%
for row, column in disobedient:
    seen = names[classes_seen[row, column]]
    print(f"{names[row]:10} in column {column + 1:2}: it looks like a {seen} to the classifier")
assert len(disobedient) < 25

# %%
best_samples = trained.generate(SAMPLES, labels=asked, seed=SEED)
best = np.mean(classify(best_samples).argmax(axis=1) == asked)
rows = {
    "untrained": (accuracy[0], None),
    f"ours, {max(accuracy)} steps": (live, far_live),
    "trained": (best, distance(best_samples)),
    "real images": (ceiling, distance(images[:SAMPLES])),
}
print(f"{'':22}class accuracy   Fréchet distance")
for name, (a, far) in rows.items():
    print(f"{name:22}{a:14.1%}{'' if far is None else format(far, '19.2f')}")
assert 0.82 < best < 0.97
assert rows["trained"][1] < far_live / 2
assert abs(best - live) < 0.08

# %% [markdown]
# (Real images: the class accuracy of the test images, and the distance of as many training images as there are samples.)
#
# The two columns need not agree: from our generator to the trained one the first changes little, and the second falls to less than half. You need
# both numbers.
#
# ### What stays the same down a column?
#
# The class is given by the label. So the latents need not say it, and $G$ can use them for everything else: how dark, how wide, striped or plain.
# (They may still get in the way: see in the list above whether one column comes up more often than the others.) Does it use a latent for the *same*
# thing in all classes? Nothing in the game asks for it. $G$'s layers
# are shared between the classes, which makes it cheap.
#
# A simple test is brightness. Take many latents, and note how bright each picture is, class by class. If a
# column shares its brightness, the classes' numbers go up and down together.

# %%
many = 200
brightness = np.stack(
    [trained.generate(many, labels=k, seed=SEED).mean(axis=(1, 2, 3)) for k in range(10)]
)  # (10 classes, 200 latents)
correlation = np.corrcoef(brightness)
shared = correlation[~np.eye(10, dtype=bool)].mean()
shuffled = np.random.default_rng(SEED).permuted(brightness, axis=1)  # latents no longer the same
chance = np.corrcoef(shuffled)[~np.eye(10, dtype=bool)].mean()
print(f"correlation of brightness between classes: {shared:.2f}; other latents: {chance:.2f}")
assert 0.4 < shared < 0.95
assert abs(chance) < 0.05

# %% [markdown]
# So of the brightness a part is shared between the classes, and a part is not.
#
# ## Soft labels: between two classes {#soft-labels}
#
# $G$ takes any ten numbers for a label. So let us walk from one label to another, at one fixed latent:
#
# $$y(t) = (1 - t)\, e_a + t\, e_b, \qquad 0 \le t \le 1.$$
#
# All rows of the figure use **one and the same latent**. (`generate` draws new latents for each picture, so here we call the
# network itself.)

# %%
t = np.linspace(0, 1, PATH, dtype="float32")[:, np.newaxis]  # (PATH, 1)


def between(a, b):
    """The labels on the way from class a to class b, `(PATH, 10)`."""
    return (1 - t) * e[a] + t * e[b]


soft = np.concatenate([between(a, b) for a, b in PAIRS])  # (rows * PATH, 10)
latent = keras.random.normal((1, trained.latent_dim), seed=SEED).numpy()
fixed = np.broadcast_to(latent, (len(soft), trained.latent_dim))
assert (fixed == latent).all()  # one latent for all pictures
assert np.allclose(soft.sum(axis=1), 1)
walks = trained.ema_generator.predict([fixed, soft], verbose=0)
change = np.abs(np.diff(walks.reshape(len(PAIRS), PATH, -1), axis=1)).mean(axis=2)
show(
    f"Five rows of nine pictures. Each row goes from one class to another: T-shirt to pullover, T-shirt to dress, trouser to dress, sandal to sneaker, sneaker to ankle boot. The steps are uneven: the largest step of a row is {(change.max(axis=1) / change.mean(axis=1)).min():.1f} to {(change.max(axis=1) / change.mean(axis=1)).max():.1f} times as large as its mean.",
    walks,
    columns=PATH,
)

# %% [markdown]
# *From the top: T-shirt to pullover, T-shirt to dress, trouser to dress, sandal to sneaker, sneaker to ankle boot. Only the label changes.*
#
# The pictures at both ends are what the hard labels give. In between, $G$'s first layer moves along a straight line, from $w_a$ to $w_b$
# (section sec:label-planes). What comes after it is not linear. So sleeves grow, or a heel, and some steps are larger than others.
#
# What does the classifier say on the way? We ask it about many latents.

# %%
many = 100
latents = keras.random.normal((many, trained.latent_dim), seed=SEED + 1).numpy()
on_the_way = {}  # the classifier's probabilities, (PATH, many, 10) for each pair
for a, b in PAIRS:
    way = np.repeat(between(a, b), many, axis=0)  # (PATH * many, 10)
    inputs = [np.tile(latents, (PATH, 1)), way]
    pictures = trained.ema_generator.predict(inputs, verbose=0, batch_size=256)
    on_the_way[a, b] = classify(pictures).reshape(PATH, many, 10)
fig, axes = plt.subplots(1, len(PAIRS), figsize=(10, 2.6), sharey=True, layout="constrained")
ends = []
for ax, ((a, b), probs) in zip(axes, on_the_way.items(), strict=True):
    ax.plot(t, probs[:, :12, b], color="0.75", linewidth=0.8)  # twelve latents, one by one
    mean = probs.mean(axis=1)
    ax.plot(t, mean[:, a], color=plots.BLUE, linestyle="--", label="first")
    ax.plot(t, mean[:, b], color=plots.VERMILION, label="second")
    ax.plot(t, 1 - mean[:, a] - mean[:, b], color="black", linestyle=":", label="all others")
    ends.append([mean[0, a], mean[-1, b]])
    ax.set_title(f"{names[a]}\nto {names[b]}", fontsize=9)
axes[2].set_xlabel("t")
axes[0].set_ylabel("probability")
fig.legend(*axes[0].get_legend_handles_labels(), loc="outside right center", frameon=False)
plots.show(
    f"Five small panels, one for each pair of classes. The mean probability of the first class starts between {np.min(ends, axis=0)[0]:.2f} and {np.max(ends, axis=0)[0]:.2f} and falls; that of the second rises and ends between {np.min(ends, axis=0)[1]:.2f} and {np.max(ends, axis=0)[1]:.2f}. Most of the thin grey lines, the second class for single latents, rise more steeply than the mean, at different places; all start near 0, and a few never get near 1."
)

# %% [markdown]
# *The classifier's probabilities along the way. Thick: means over a hundred latents. Grey: the second class, for twelve latents one by one.*

# %%
sure = {}  # shares of pictures that the classifier is sure of, beside the classes' names
for (a, b), probs in on_the_way.items():
    assert probs[0].mean(axis=0).argmax() == a  # the ends are what they should be
    assert probs[-1].mean(axis=0).argmax() == b
    middle = probs[PATH // 2]
    sure[a, b] = [np.mean(middle[:, k] > 0.8) for k in (a, b)]
    third = np.mean(np.delete(middle, [a, b], axis=1).max(axis=1) > 0.8)
    print(f"half {names[a]}, half {names[b]}:", end=" ")
    print(f"{sure[a, b][0]:.0%} surely the first, {sure[a, b][1]:.0%} surely the second,", end=" ")
    print(f"{third:.0%} surely a third, {1 - sum(sure[a, b]) - third:.0%} not sure")
    assert sum(sure[a, b]) < 0.95  # of some it is not sure
steepest = [np.diff(p[:, :, b], axis=0).max(axis=0).mean() for (_, b), p in on_the_way.items()]
of_mean = [np.diff(p[:, :, b].mean(axis=1)).max() for (_, b), p in on_the_way.items()]
print(
    "largest step of a single curve:", np.round(steepest, 2), "of the mean:", np.round(of_mean, 2)
)
assert (np.array(steepest) > 1.5 * np.array(of_mean)).all()
assert min(min(shares) for shares in sure.values()) > 0.08  # both classes come up

# %% [markdown]
# ### What it is not
#
# - **$G$ was never trained on soft labels.** No image in the data is half a sneaker. $D$ never saw a soft label, so nobody ever judged
#   these pictures. What $G$ does between labels follows from its being continuous, not from the game.
# - **It is not a coin.** A label of ½ and ½ does not mean "a coin decides". One latent gives one picture, each time the same. Single curves jump:
#   the largest of their eight steps is about half or more on average, each at a $t$ of its own. So for *many* latents, half-and-half labels give
#   some pictures of the first class, some of the second, a few of a third, and some of which the classifier is not sure: more for some pairs than
#   for others. Nothing in the game fixes these shares, and the mean curves hide them.
# - **It is not a scale of similarity.** That the curves cross at some $t$ says something about $G$'s weights. It says nothing about
#   sneakers.
#
# > **A claim you will meet, in a figure:** *interpolation between two classes at a fixed noise*, where the noise is not fixed. The same
# > [example](https://keras.io/examples/generative/conditional_gan/) draws the noise once. Then it makes the rows with a `repeat` that
# > names no axis, and a `reshape`: the same slip as with the label planes. In small, with two latents of three numbers, for rows of
# > three pictures:

# %%
# NBVAL_CHECK_OUTPUT
toy = np.array([[1, 2, 3], [4, 5, 6]])
toy_right = np.repeat(toy, 3, axis=0).reshape(2, 3, 3)  # (row, picture, number)
toy_wrong = np.repeat(toy, 3).reshape(2, 3, 3)  # no axis: repeats numbers, not latents
print("right, first row:", toy_right[0].tolist())
print("wrong, first row:", toy_wrong[0].tolist())
assert (toy_right == toy_right[:, :1]).all()
assert not (toy_wrong == toy_wrong[:, :1]).all()

# %%
way = between(*PAIRS[-1])
scrambled = np.repeat(latent, PATH).reshape(PATH, -1)  # wrong: no axis
assert scrambled.shape == (PATH, trained.latent_dim)  # the shape is right
assert not (scrambled == scrambled[0]).all()  # the rows are not equal
distinct = max(len(np.unique(row)) for row in scrambled)
print(f"each row should hold {trained.latent_dim} different numbers; it holds {distinct} at most")
assert distinct <= trained.latent_dim // PATH + 2 < len(np.unique(latent))
both = [trained.ema_generator.predict([z, way], verbose=0) for z in (fixed[:PATH], scrambled)]
steps = [np.abs(np.diff(pictures, axis=0)).mean() for pictures in both]
print(f"change from picture to picture: {steps[0]:.3f} right, {steps[1]:.3f} wrong")
assert steps[1] > 1.3 * steps[0]
ax = plots.image_grid(np.concatenate(both), columns=PATH, title="one latent; scrambled latents")
plots.show(
    f"Two rows of nine pictures, from a sneaker to an ankle boot. In the upper row neighbours differ by {steps[0]:.2f} on average; in the lower row, where each picture has other latents, by {steps[1]:.2f}."
)

# %% [markdown]
# *Above: one latent. Below: the same call without an axis. Each picture has other latents, so two things change at once.*
#
# The cure is `np.broadcast_to` or `np.repeat(..., axis=0)`. The test is one line again: assert that all rows are equal.
#
# ## Exercises
#
# **1.** The labels got lost: someone shuffled the images, but not the labels. Train on shuffled labels for 250 steps. What will the class
# accuracy be? Will the pictures be bad?
#
# <details><summary>Solution</summary>
#
# ```python
# mixed = kgan.GAN.from_preset(recipe)
# labels = np.random.default_rng(SEED).permutation(y_train)
# mixed.fit(images, labels, epochs=epochs(250), **size)
# ax = plots.image_grid(mixed.generate(20, labels=BAG, seed=SEED), columns=10, title="bags, please")
# mixed_accuracy = class_accuracy(mixed)
# print(f"class accuracy {mixed_accuracy:.0%}")
# assert mixed_accuracy < 0.2
# ```
#
# About a tenth: guessing. $G$ draws any class for any label. With shuffled labels $y$ tells nothing about
# $x$: $p_\text{data}(x|y) = p_\text{data}(x)$ for each $y$. So this is the right answer to the wrong data. The pictures are like those of
# a GAN without labels, and no loss curve shows the mistake. **Look at the rows of the grid**, or measure class accuracy.
#
# </details>
#
# **2.** Your data has as many bags as boots, but you ask $G$ for bags three times as often. Let $G$ be perfect: $p_g(x|y) =
# p_\text{data}(x|y)$. What is $D^*(x|y)$? Is the game even? Check with `theory`.
#
# <details><summary>Solution</summary>
#
# Let $\pi(y)$ be how often you ask. On pairs, $D^* = \dfrac{p(y)\, p_\text{data}(x|y)}{p(y)\, p_\text{data}(x|y) + \pi(y)\, p_g(x|y)}
# = \dfrac{p(y)}{p(y) + \pi(y)}$.
#
# ```python
# p_y, pi_y = np.array([0.5, 0.5]), np.array([0.75, 0.25])  # bag, boot
# d = theory.optimal_discriminator(p_y[:, np.newaxis] * p[:2], pi_y[:, np.newaxis] * p[:2])
# print("D* for a bag:", d[0, 0].round(3), " for a boot:", d[1, 0].round(3))
# assert np.allclose(d, (p_y / (p_y + pi_y))[:, np.newaxis])
# assert np.allclose(d, [[2 / 5], [2 / 3]])
# assert theory.js(p_y, pi_y) > 0  # what D can see although each picture is perfect
# ```
#
# 0.4 and 0.667, whatever the picture. $D$ reads the label alone, and knows more than a coin. $G$ can do nothing about it. It does no great
# harm (that part of $D$'s logit does not depend on $x$, so it has no slope for $G$), but `d_real` and `d_fake` are no longer ½ where the game
# is even. Take the labels from the real batch.
#
# </details>
#
# **3.** Give the planes another chance. Train with them for 375 steps at half the learning rate, and for 375 steps with the loss `non_saturating`. Do they reach what
# projection had at that step?
#
# <details><summary>Solution</summary>
#
# ```python
# chances = {"half the rate": (1e-3, "hinge"), "another loss": (2e-3, "non_saturating")}
# for name, (rate, loss) in chances.items():
#     again = kgan.GAN(recipe.networks()[0], build_plane_discriminator(3 * SEED + 1), seed=SEED)
#     adams = [keras.optimizers.Adam(rate, recipe.beta_1, recipe.beta_2) for _ in "GD"]
#     again.compile(*adams, adversarial_loss=loss, **settings)
#     again.fit(images, y_train, epochs=epochs(375), **size)
#     step = int(again.g_optimizer.iterations)
#     before = accuracy[min(accuracy, key=lambda s: abs(s - step))]  # projection, at that step
#     chance = class_accuracy(again, 500)
#     print(f"{name}: planes {chance:.0%}, projection {before:.0%} after {step} steps")
#     assert chance < before
# ```
#
# No. But that is still one seed and a few hundred steps. Try another `SEED`, other betas, more steps, before you believe in a rule. Lesson sec:losses is about how to compare.
#
# </details>
#
# **4.** Train a conditional GAN on digits, for 375 steps. Which classifier do you need for the class accuracy? Which digits are mixed up?
#
# <details><summary>Solution</summary>
#
# ```python
# (digits, digit_labels), _ = data.load_data("mnist", full=FULL)
# digits = data.scale(digits)
# digit_gan = kgan.GAN.from_preset("mnist_conditional", seed=SEED)
# digit_gan.fit(digits, digit_labels, epochs=epochs(375, digits), **size)
# ax = plots.image_grid(class_grid(digit_gan), columns=10)
# of_digits = class_accuracy(digit_gan, SAMPLES, lambda x: metrics.classify(x, "mnist")[1])
# print(f"class accuracy of digits: {of_digits:.1%}")
# assert of_digits > 0.8
# ```
#
# The classifier for digits, of course. For the second question, draw a confusion matrix.
#
# </details>
#
# ## Summary
#
# - The class $y$ goes into both networks. For each $y$ the game is an ordinary GAN's, with $p_\text{data}(x|y)$ for the data, and
#   $D^*(x|y) = p_\text{data}(x|y) / (p_\text{data}(x|y) + p_g(x|y))$.
# - In $G$ the one-hot label is appended to the latents. In $D$ it is spread over planes, each constant (assert it), or enters at the end
#   by an inner product. Without it in $D$, nobody checks that $G$ obeys.
# - Projection has the form of the best logit. In this lesson's run it beat planes, but more than one thing differed. One run makes no rule.
# - Class accuracy has a ceiling, what real images get, and does not see whether samples vary.
# - Soft labels let you walk between classes at a fixed latent. Nobody trained $G$ for that.
#
# **Next:** lesson sec:evaluation measures quality and variety properly.
