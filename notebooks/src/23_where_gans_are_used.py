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
# # Where GANs are used {#where-gans-are-used}
#
# Where a discriminator earns its living today, and what has replaced it elsewhere. Then three risks that you can measure: who disappears, what a detector knows, and what $D$ remembers.
#
# **Papers:** Bau et al., [*Seeing What a GAN Cannot Generate*](https://arxiv.org/abs/1910.11626) (2019) · Wang et al., [*CNN-generated images are surprisingly easy to spot... for now*](https://arxiv.org/abs/1912.11035) (2019) · Maluleke et al., [*Studying Bias in GANs
# through the Lens of Race*](https://arxiv.org/abs/2209.02836) (2022) · about thirty in section sec:reading-list
#
# **You need:** lessons sec:conditional and sec:evaluation. · **Study time:** 60 minutes · **Running time:** about 90 seconds on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - name a GAN in use in most of seven fields, and what came after it in the others;
# - say what a discriminator adds to a codec, a tokenizer or a diffusion model;
# - measure who disappears when a class is rare, and which measures don't notice;
# - say what a detector of fakes has learned, and what it has not.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import io
import math

import kgan
from kgan import data, metrics, models, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import PIL.Image
import tensorflow as tf
from IPython.display import Markdown, display

NAME = "fashion_mnist"
SEED = 5  # of the runs on this page; the recorded runs have the seeds 0 to 4

# %%
# Parameters: change them and run everything again.
RARE = "bag"  # the class that is made rare; the text is about bags
SHARES = 0.1, 0.02  # of that class among the training images, for two GANs
IMAGES = 7200  # for training; as many samples are measured
EPOCHS = 9  # of 112 steps
DETECTOR_EPOCHS = 8

# %% jupyter={"source_hidden": true}
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})
tf.config.experimental.enable_tensor_float_32_execution(False)  # GPUs round to 10 bits otherwise
(x_train, y_train), (x_test, y_test) = data.load_data(NAME)
images, held_out = data.scale(x_train), data.scale(x_test)  # 8,000 and 2,000 garments
names = data.CLASS_NAMES[NAME]
K = names.index(RARE)
test_features = metrics.features(held_out, NAME)

# %% [markdown]
# ## Seven fields {#seven-fields}
#
# One system for each, as of late 2026.
#
# | field | what the GAN does | today |
# |---|---|---|
# | images | [Real-ESRGAN](https://arxiv.org/abs/2107.10833) (2021) enlarges photos; $D$ judges pixel by pixel | In use where it must be [cheap and fast](https://replicate.com/docs/guides/upscaling-images/swinir). Diffusion is slower and invents more. Pictures from text: [replaced by diffusion](https://arxiv.org/abs/2105.05233). |
# | video | [face-vid2vid](https://arxiv.org/abs/2011.15126) (2020) sends a talking head as a few key points, and redraws it | Came with NVIDIA's [Maxine](https://arstechnica.com/gadgets/2020/11/nvidia-used-neural-networks-to-improve-video-calling-bandwidth-by-10x/). Video from text: diffusion, and [APT](https://arxiv.org/abs/2501.08316) (2025) makes that one step, adversarially. |
# | speech, music | [HiFi-GAN](https://arxiv.org/abs/2010.05646) (2020) turns spectrograms into sound | In use, also inside [VITS](https://arxiv.org/abs/2106.06103): its small version makes sound on a CPU faster than it plays. |
# | games | [ESRGAN](https://arxiv.org/abs/1809.00219) (2018): fans [enlarge the textures](https://www.theverge.com/2019/4/18/18311287/ai-upscaling-algorithms-video-games-mods-modding-esrgan-gigapixel) of old games | [GameGAN](https://arxiv.org/abs/2005.12126) (2020) learned to *be* Pac-Man by watching; [GameNGen](https://arxiv.org/abs/2408.14837) (2024) does such things by diffusion. |
# | medicine | [virtual staining](https://doi.org/10.1038/s41551-019-0362-y) (2019) shows unstained tissue as if it were stained | Sold for [research only](https://pictorlabs.ai/resources), not for diagnosis. |
# | data science | [CTGAN](https://arxiv.org/abs/1907.00503) (2019) makes rows of tables; rare categories are asked for | In use, in the [Synthetic Data Vault](https://github.com/sdv-dev/CTGAN). Diffusion did better in the benchmarks of [TabDDPM](https://arxiv.org/abs/2209.15421)'s authors (2022). |
# | astronomy | [Schawinski et al.](https://arxiv.org/abs/1702.00403) (2017) recover features of degraded galaxies | A study. Newer ones take [diffusion](https://arxiv.org/abs/2307.11122), for its variety of answers. But particle physics has GANs [in production](https://doi.org/10.1051/epjconf/202533701355): in ATLAS's [AtlFast3](https://arxiv.org/abs/2109.02551) they simulate showers. |
#
# Our reading of the last column: GANs stayed where the answer is needed fast, and mostly where the input says a great deal already. Where a whole picture must be invented from a sentence, variety and calm training weighed more than speed.
#
# ## A discriminator inside other models {#discriminator-inside}
#
# Many who use a discriminator today don't call their model a GAN.
#
# - **Codecs.** With few bits most of the detail is gone, and L2 asks for the mean of all that fits: fog (section sec:why-not-distance). $D$ asks for *one* sharp answer. So [HiFiC](https://arxiv.org/abs/2006.09965) (2020) compresses pictures, and [SoundStream](https://arxiv.org/abs/2107.03312) (2021; in Google's [Lyra](https://opensource.googleblog.com/2022/09/lyra-v2-a-better-faster-and-more-versatile-speech-codec.html)), [EnCodec](https://arxiv.org/abs/2210.13438) (2022) and [DAC](https://arxiv.org/abs/2306.06546) (2023) compress sound.
# - **Tokenizers.** [VQGAN](https://arxiv.org/abs/2012.09841) (2020) turns pictures into tokens. The autoencoder of [latent diffusion](https://arxiv.org/abs/2112.10752) (2021) is trained against a patch discriminator, too: the last network that touches the picture has learned from a $D$. [Moshi](https://arxiv.org/abs/2410.00037) (2024) speaks through such a codec.
# - **Fewer steps.** [ADD](https://arxiv.org/abs/2311.17042) (2023) makes a diffusion model draw in one to four steps, with a teacher and a $D$.
# - **Motion.** In [AMP](https://arxiv.org/abs/2104.02180) (2021) $D$ tells recorded motion from a simulated character's; its score is a reward for reinforcement learning.
#
# So GANs combine with whatever says *what* must come out: an L1 loss to a target ([pix2pix](https://arxiv.org/abs/1611.07004)), a way back ([CycleGAN](https://arxiv.org/abs/1703.10593)), a teacher, a task. $D$ says *how it should look*.
#
# > **A claim you will meet:** *diffusion has made GANs obsolete.* For pictures from text, yes. As a loss, $D$ is in codecs, vocoders, tokenizers and distilled diffusion models.
#
# ## Who disappears? {#who-disappears}
#
# Data sets have rare classes. What becomes of them? We make bags rare on purpose: 2 % of 7,200 training images in place of 10 %; the other nine classes share the rest. Nothing else changes: same seed, same steps.


# %%
def training_set(share):
    """Where the training images are: `share` of them bags, the other nine classes alike."""
    count = round(share * IMAGES)
    others = np.diff(np.linspace(0, IMAGES - count, 10).astype(int))  # how many of each
    counts = np.insert(others, K, count)
    return np.concatenate([np.flatnonzero(y_train == k)[:n] for k, n in enumerate(counts)])


# %%
sets, gans = {}, {}
for share in SHARES:
    real = images[training_set(share)]
    gans[share] = kgan.GAN.from_preset(NAME, seed=SEED)
    gans[share].fit(real, batch_size=64, epochs=EPOCHS, verbose=0)
    sets["images", share] = real
    sets["samples", share] = gans[share].generate(IMAGES, seed=SEED)

# %% [markdown]
# Two measures by class, of lesson sec:evaluation: its **share** among the samples, by the shipped classifier, and its **coverage**: in how many of the balls around its 200 test images is there a sample?
#
# **Predict before you run.** With 2 % of bags among the training images: what share of the samples are bags? And what is their coverage, if as many real bags reach nearly all?
#
# <details><summary>Answer</summary>
#
# Most likely fewer than 2 % (section sec:rare-record). And they cover a small part of what as many real bags do: variety goes before the share does.
#
# </details>


# %%
def by_class(pictures):
    """Features of pictures, and the share and the coverage of each class."""
    features, probabilities = metrics.classify(pictures, NAME)
    shares = np.bincount(probabilities.argmax(axis=1), minlength=10) / len(pictures)
    real = [test_features[y_test == k] for k in range(10)]
    coverage = [metrics.density_coverage(r, features)["coverage"] for r in real]
    return features, shares, np.array(coverage)


found = {key: by_class(pictures) for key, pictures in sets.items()}

# %% jupyter={"source_hidden": true}
WHO = {("images", SHARES[1]): "training images", ("samples", SHARES[1]): "samples"}
COLORS = "grey", plots.VERMILION
_, axes = plt.subplots(1, 2, figsize=(10, 3.2))
told = []
for shift, color, (key, who) in zip((-0.2, 0.2), COLORS, WHO.items(), strict=True):
    _, shares, coverage = found[key]
    edge = "black" if who == "samples" else "none"
    for ax, values in zip(axes, (shares, coverage), strict=True):
        ax.bar(np.arange(10) + shift, values, 0.4, color=color, edgecolor=edge, label=who)
    told.append(f"{who}, share {shares[K]:.1%} and coverage {coverage[K]:.2f}")
for ax, what in zip(axes, ("share", "coverage of its test images"), strict=True):
    ax.set_xticks(range(10), names, rotation=60, ha="right")
    ax.set(ylabel=what)
axes[0].figure.legend(*axes[0].get_legend_handles_labels(), loc="outside right center")
others = np.delete(found["samples", SHARES[1]][2], K)
plots.show(
    f"Two panels of bars, a pair for each class: training images with few bags, and the samples of the GAN trained on them. Of bags: {'; '.join(told)}. The samples' coverage of the other classes is {others.min():.2f} to {others.max():.2f}."
)

# %% [markdown]
# *The GAN that saw few bags. Left: how much of each class there is. Right: how much of its variety is reached.*

# %% jupyter={"source_hidden": true}
rows = [held_out[y_test == K][:12]]
for share in SHARES:
    called = metrics.classify(sets["samples", share], NAME)[1].argmax(axis=1) == K
    rows.append(sets["samples", share][called][:12])
_, ax = plt.subplots(figsize=(7, 1.9))
ax = plots.image_grid(np.concatenate(rows), columns=12, ax=ax)
for row, who in enumerate(("real", *(f"{share:.0%} bags" for share in SHARES))):
    label = ax.text(-4, (row + 0.5) * 30, who, ha="right", va="center")
plots.show(
    "Three rows of twelve bags: real ones; samples of the GAN that saw many bags; samples of the GAN that saw few."
)

# %% [markdown]
# *Bags: real, and the first twelve samples of each GAN that the classifier takes for bags.*
#
# Would you have noticed? Here is what the usual numbers say.

# %% jupyter={"source_hidden": true}
test_set = metrics.reference_features(NAME)
print(f"{'':22}  Fréchet distance to the        coverage          share")
print(f"{'':22}  10,000 test  training images  all    bags        of bags")
table = {}
for key, (features, shares, coverage) in found.items():
    own = found["images", key[1]][0]
    both = [metrics.frechet_distance(reference, features) for reference in (test_set, own)]
    overall = metrics.density_coverage(test_features, features)["coverage"]
    table[key] = (*both, overall, coverage[K], shares[K])
    line = f"{key[0]}, {key[1]:.0%} bags".ljust(22)
    line += f"  {both[0]:11.1f}  {both[1]:15.1f}  {overall:.2f}   {coverage[K]:.2f}"
    print(f"{line}  {shares[K]:13.1%}")
if (RARE, SHARES, EPOCHS) == ("bag", (0.1, 0.02), 9):
    many, few = (np.array(table["samples", share]) for share in SHARES)
    assert few[0] > 1.05 * many[0]  # the record's five pairs: 1.20 to 1.53
    assert few[1] < 1.35 * many[1]  # 0.58 to 0.96
    assert abs(few[2] - many[2]) < 0.12  # seed 5: 0.04
    assert few[3] < 0.6 * many[3]  # 0.16 to 0.22; seed 5: 0.30
    assert few[3] < 0.4 * table["images", 0.02][3]

# %% [markdown]
# The distance to the 10,000 test images rises: every tenth of them is a bag. But would you have had such a test set? Whoever collected images without bags tests without bags. Against its *own* training images the second GAN looks no worse than the first. The coverage of all classes together hardly moves. Who asks by class sees who has gone.
#
# ## Five seeds and four shares {#rare-record}
#
# One pair of runs shows what can happen. `data/results/bias.json` has five seeds for each of four shares.

# %% jupyter={"source_hidden": true}
ROWS = data.recorded("bias")
REAL = {r["share"]: r for r in ROWS if r["seed"] == "real" and r["rare"] == "bag"}
BAG = data.CLASS_NAMES["fashion_mnist"].index("bag")
RUNS = [r for r in ROWS if r["seed"] != "real" and r["rare"] == "bag"]
SEEDS = sorted({r["seed"] for r in RUNS})
T, T_99, T_THREE = 2.776, 4.604, 3.961  # Student's for five seeds: 95 %, 99 %, 98.33 %


def recorded(share, key):
    """What is recorded at a share, an array with a number for each seed."""
    rows = sorted((r for r in RUNS if r["share"] == share), key=lambda r: r["seed"])
    values = [r[key][BAG] if key in ("shares", "coverage") else r[key] for r in rows]
    return np.array(values)


def compared(a, b, t=T):
    """Seed by seed: the mean of log(a / b) as a factor, and its interval."""
    logs = np.log(a / b)
    half = t * logs.std(ddof=1) / math.sqrt(len(logs))
    return np.exp([logs.mean(), logs.mean() - half, logs.mean() + half])


GRID = sorted(REAL)
HEADS = {"shares": "share of bags among samples", "coverage": "coverage of bags"}
_, axes = plt.subplots(1, 2, figsize=(10, 3.4))
told = []
for ax, (key, head) in zip(axes, HEADS.items(), strict=True):
    runs = np.array([recorded(share, key) for share in GRID])
    real = [REAL[share][key][BAG] for share in GRID]
    ax.plot(GRID, real, "s--", color="grey", label="the training images")
    ax.plot(GRID, runs, "x", color=plots.VERMILION)
    ax.plot(GRID, runs.mean(axis=1), "o-", color=plots.VERMILION, label="samples, mean of five")
    ax.set(xlabel="share of bags in training", ylabel=head, ylim=(0, 1.04 * max(real)))
    ax.set_xticks(GRID, [f"{share:.0%}" for share in GRID])
    told.append(f"{head}, {', '.join(f'{mean:.3f}' for mean in runs.mean(axis=1))}")
    told.append(f"for training images {', '.join(f'{value:.3f}' for value in real)}")
axes[0].legend()
plots.show(
    f"Two panels over the share of bags in training: 0, 2, 5 and 10 in a hundred. A cross for each seed, means joined by a line, and a dashed grey line for the training images themselves. {'; '.join(told)}."
)

# %% [markdown]
# *Crosses: seeds. Grey: what the training images themselves get.*

# %% jupyter={"source_hidden": true}
print("samples' bags over the data's, three intervals that hold at once in 95 %:")
for share in GRID[1:]:
    factor, low, high = compared(recorded(share, "shares"), REAL[share]["shares"][BAG], T_THREE)
    print(f"  {share:4.0%} in training: {factor:.2f} ({low:.2f} to {high:.2f})")
print("2 % over 10 %, seed by seed:")
for key in ("distance_to_test", "distance_to_train"):
    factor, low, high = compared(recorded(0.02, key), recorded(0.1, key))
    print(f"  {key.replace('_', ' '):17}: {factor:.2f} ({low:.2f} to {high:.2f})")

# %% jupyter={"source_hidden": true}
assert SEEDS == [0, 1, 2, 3, 4]
assert {len(recorded(share, "shares")) for share in GRID} == {5}
for share, said in ((0.1, 0.84), (0.05, 0.63), (0.02, 0.65)):
    data_share = REAL[share]["shares"][BAG]
    factor, _, high = compared(recorded(share, "shares"), data_share, T_THREE)
    assert high < 1
    assert abs(factor - said) < 0.006
    assert (recorded(share, "shares") < data_share).all()
assert abs(recorded(0.0, "shares").mean() - 0.008) < 0.0005
few, none = recorded(0.02, "coverage"), recorded(0.0, "coverage")
assert abs(few.mean() - 0.1) < 0.01
assert few.mean() - none.mean() < 0.05
assert REAL[0.02]["coverage"][BAG] > 0.9
for key, sign in (("distance_to_test", 1), ("distance_to_train", -1)):
    gaps = sign * np.log(recorded(0.02, key) / recorded(0.1, key))
    assert gaps.min() > 0
    assert gaps.mean() > T * gaps.std(ddof=1) / math.sqrt(5)
farther = compared(*(recorded(share, "distance_to_test") for share in (0.02, 0.1)))[0]
assert abs(farther - 1.4) < 0.05
# The runs on this page are one more seed: each lies in the prediction interval of its share's record.
if (RARE, EPOCHS, IMAGES) == ("bag", 9, 7200):
    for share in set(SHARES) & set(GRID):
        for column, key in ((4, "shares"), (0, "distance_to_test"), (1, "distance_to_train")):
            logs = np.log(recorded(share, key))
            half = T_99 * logs.std(ddof=1) * math.sqrt(1 + 1 / len(logs))
            assert abs(math.log(table["samples", share][column]) - logs.mean()) < half

# %% [markdown]
# - **Too few.** At 10, 5 and 2 % the samples have 0.84, 0.63 and 0.65 times the bags of the training images, as the same classifier counts them. The last figure flatters: of a GAN that never saw a bag, it takes 0.8 % of the samples for bags.
# - **Variety goes first.** At 2 % the samples cover a tenth of the bags: hardly more than those of a GAN that never saw one. The 144 bags in training cover more than nine tenths.
# - **Who notices?** From 10 % to 2 % the distance to the test images grows in every pair, by 1.4 times. The distance to the GAN's *own* training images shrinks in every pair: with few bags the data are easier, and the usual number looks **better**.
#
# This is one small GAN, one class and 1,008 steps. It is no law: Maluleke et al. found that the shares of generated faces followed those of the training faces. (Truncation, lesson sec:latent-space, then made imbalances worse.) So measure yours: by class, against data that has everyone in it.
#
# ## Real or generated? {#detector}
#
# $D$ tells real from generated. Can we send it out to find fakes? We train a fresh one against a generator that ships with the package, on images rounded to bytes as in a file.
#
# **Predict before you run.** How many *new* fakes of this generator will it find? And how many of a sister's: the same recipe, but conditional?
#
# <details><summary>Answer</summary>
#
# Most of the first. Of the sister's it flags about as many as of real images: to this detector they are real.
#
# </details>


# %%
def as_file(pictures, side=28, quality=None):
    """Pictures as they come out of a file: bytes, perhaps after resizing or JPEG."""
    kept = []
    for picture in data.unscale(pictures):
        file = PIL.Image.fromarray(picture).resize((side, side), PIL.Image.BICUBIC)
        if quality:
            file.save(packed := io.BytesIO(), "jpeg", quality=quality)
            file = PIL.Image.open(packed)
        kept.append(np.asarray(file.resize((28, 28), PIL.Image.BICUBIC)))
    return data.scale(np.stack(kept))


# %%
forger = kgan.GAN.from_preset(NAME, load_weights=True)
sister = kgan.GAN.from_preset(f"{NAME}_conditional", load_weights=True)
fakes = as_file(forger.generate(8000, seed=SEED))
of_sister = as_file(sister.generate(2000, labels=np.arange(2000) % 10, seed=SEED))
keras.utils.set_random_seed(SEED)  # for the order of the images
detector = models.build_conv_discriminator(filters=16, seed=SEED)
detector.compile(keras.optimizers.Adam(1e-3), keras.losses.BinaryCrossentropy(from_logits=True))
mixed = np.concatenate([images[:6000], fakes[:6000]])
labels = np.repeat([1.0, 0.0], 6000)  # real, generated
fit = detector.fit(mixed, labels, batch_size=64, epochs=DETECTOR_EPOCHS, verbose=0)

# %%
new = fakes[6000:]
suspects = {
    "real, held out": held_out,
    "its generator": new,
    "the same, JPEG at 50": as_file(new, quality=50),
    "the same, 24 pixels and back": as_file(new, side=24),
    "the sister": of_sister,
}
flagged = {}
for who, pictures in suspects.items():
    logits = detector.predict(pictures, batch_size=500, verbose=0)
    flagged[who] = np.mean(logits < 0)
    print(f"{who:29} {flagged[who]:4.0%} flagged as generated")

# %% jupyter={"source_hidden": true}
known, alarms = flagged["its generator"], flagged["real, held out"]
if DETECTOR_EPOCHS == 8:
    assert known > 0.8  # three seeds: 0.90 to 0.97
    assert alarms < 0.3  # 0.07 to 0.16
    assert abs(flagged["the sister"] - alarms) < 0.1  # 0.02 to 0.05
    for who in ("the same, JPEG at 50", "the same, 24 pixels and back"):
        assert flagged[who] < known - 0.06  # 0.13 to 0.27 less

# %% [markdown]
# It finds most new fakes of *its* generator, fewer when they have been through JPEG or a resize. Of the sister's it flags no more than of real images. It has learned one generator's habits, not "generated". One detector shows that this can happen. Wang et al. trained one on a single CNN generator that did carry over to others, with blur and JPEG among its training data, and much more of it. So an alarm rate holds for the generators and the files on which it was measured, and needs the rate of false alarms beside it.
#
# ## Misuse, marks, privacy {#misuse}
#
# **Misuse.** In a [study of 2022](https://doi.org/10.1073/pnas.2120481119) people told StyleGAN2's faces from photographs in 48 % of cases, where a coin gets 50 %, and trusted the generated ones a little more. Its authors name the uses: intimate pictures without consent, fraud, disinformation.
#
# **Marks.** So don't guess what is fake; let makers sign. [C2PA](https://spec.c2pa.org/specifications/specifications/2.4/specs/C2PA_Specification.html) adds signed metadata on where a file comes from. It says nothing of files without it, and nothing of whether a picture is *true*. Watermarks sit in the pixels. Since August 2026 the EU's [AI Act](https://eur-lex.europa.eu/eli/reg/2024/1689/oj), Article 50, asks for marks that machines can read, with a grace period for older systems.
#
# **Privacy.** $D$ can know its training images by heart, and betray who was among them (section sec:memorised-data; exercise 3). A generated table is not anonymous for being generated: [Stadler et al.](https://arxiv.org/abs/2011.07018) (2020). [Carlini et al.](https://arxiv.org/abs/2301.13188) (2023) drew over a thousand training images out of diffusion models, and found these much less private than GANs.
#
# ## Limits {#limits}
#
# - **It invents.** An adversarial loss asks for the plausible. [Cohen et al.](https://arxiv.org/abs/1805.08841) (2018) show translated brain scans with tumours added or removed. Sharper can be farther from the truth: [Blau and Michaeli](https://arxiv.org/abs/1711.06077) (2017) prove that one pays for the other.
# - **It leaves out**, as you saw, and no loss says so.
# - **It gives no likelihood**, so it can't say how unusual an input is.
# - **What we don't know.** This course's records are of small images and minutes. Whether a GAN with today's budgets would match diffusion on text to image is open.
#
# ## Reading list {#reading-list}
#
# About thirty, each with one line on why.

# %% jupyter={"source_hidden": true}
READING = """
# The game
1406.2661 | Goodfellow et al. | 2014 | Generative Adversarial Nets | the game, Algorithm 1 and both proofs
1701.00160 | Goodfellow | 2016 | NIPS 2016 Tutorial: Generative Adversarial Networks | the author explains, with exercises
1411.1784 | Mirza and Osindero | 2014 | Conditional Generative Adversarial Nets | a label for both players
1511.06434 | Radford et al. | 2015 | Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks | the networks that most code still copies
1701.07875 | Arjovsky et al. | 2017 | Wasserstein GAN | why a distance, and what a critic is
1801.04406 | Mescheder et al. | 2018 | Which Training Methods for GANs do actually Converge? | the smallest GAN, and what calms it
1802.05957 | Miyato et al. | 2018 | Spectral Normalization for Generative Adversarial Networks | a limit for slopes, layer by layer
1711.10337 | Lucic et al. | 2017 | Are GANs Created Equal? A Large-Scale Study | how to compare losses, and how little was left
1809.11096 | Brock et al. | 2018 | Large Scale GAN Training for High Fidelity Natural Image Synthesis | what scale buys, and an appendix of what failed
1912.04958 | Karras et al. | 2019 | Analyzing and Improving the Image Quality of StyleGAN | artefacts traced to their causes
2501.05441 | Huang et al. | 2024 | The GAN is dead; long live the GAN! A Modern GAN Baseline | which tricks can go
10.23915/distill.00018 | Odena | 2019 | Open Questions about Generative Adversarial Networks | seven questions: which are still open?
# Judging
1511.01844 | Theis et al. | 2016 | A note on the evaluation of generative models | good samples, good likelihood, good use: three things
1706.08500 | Heusel et al. | 2017 | GANs Trained by a Two Time-Scale Update Rule Converge to a Local Nash Equilibrium | where the Fréchet distance comes from
2306.04675 | Stein et al. | 2023 | Exposing flaws of generative model evaluation metrics and their unfair treatment of diffusion models | what people see, and the distance does not
"""

# %% jupyter={"source_hidden": true}
READING += """# What came after
2006.11239 | Ho et al. | 2020 | Denoising Diffusion Probabilistic Models | the rival, in its simplest form
2105.05233 | Dhariwal and Nichol | 2021 | Diffusion Models Beat GANs on Image Synthesis | the paper that turned the field
2210.02747 | Lipman et al. | 2022 | Flow Matching for Generative Modeling | the rival, simpler still
# A discriminator as a loss
1611.07004 | Isola et al. | 2016 | Image-to-Image Translation with Conditional Adversarial Networks | L1 says what, D says how
1703.10593 | Zhu et al. | 2017 | Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks | no pairs, but a way back
1711.06077 | Blau and Michaeli | 2017 | The Perception-Distortion Tradeoff | why sharp and right are at odds
2006.09965 | Mentzer et al. | 2020 | High-Fidelity Generative Image Compression | a codec, with user studies
2010.05646 | Kong et al. | 2020 | HiFi-GAN: Generative Adversarial Networks for Efficient and High Fidelity Speech Synthesis | discriminators that listen at several periods
2012.09841 | Esser et al. | 2020 | Taming Transformers for High-Resolution Image Synthesis | VQGAN, the tokenizer
2112.10752 | Rombach et al. | 2021 | High-Resolution Image Synthesis with Latent Diffusion Models | find the discriminator
2311.17042 | Sauer et al. | 2023 | Adversarial Diffusion Distillation | many steps into one
2501.08316 | Lin et al. | 2025 | Diffusion Adversarial Post-Training for One-Step Video Generation | R1 again, in a large model
2109.02551 | ATLAS Collaboration | 2021 | AtlFast3: the next generation of fast simulation in ATLAS | GANs that physics relies on, and how they are checked
# Harm and limits
1910.11626 | Bau et al. | 2019 | Seeing What a GAN Cannot Generate | who is left out, object by object
2209.02836 | Maluleke et al. | 2022 | Studying Bias in GANs through the Lens of Race | shares in, shares out; and what truncation does
1805.08841 | Cohen et al. | 2018 | Distribution Matching Losses Can Hallucinate Features in Medical Image Translation | read it before you use one in medicine
1912.11035 | Wang et al. | 2019 | CNN-generated images are surprisingly easy to spot... for now | a detector that did carry over, to other CNNs
2301.13188 | Carlini et al. | 2023 | Extracting Training Data from Diffusion Models | memory as an attack
10.1073/pnas.2120481119 | Nightingale and Farid | 2022 | AI-synthesized faces are indistinguishable from real faces and more trustworthy | what people can tell
"""

# %% jupyter={"source_hidden": true}
lines, keys = [], []
for line in READING.strip().splitlines():
    if line.startswith("#"):
        lines.append(f"\n**{line[2:]}**\n")
        continue
    key, who, year, title, why = line.split(" | ")
    doi = key.startswith("10.")
    assert doi or abs(2000 + int(key[:2]) - int(year)) <= 1
    link = f"https://doi.org/{key}" if doi else f"https://arxiv.org/abs/{key}"
    lines.append(f"- {who} ({year}), [*{title}*]({link}): {why}")
    keys.append(key)
assert len(keys) == len(set(keys)) == 34
display(Markdown("\n".join(lines)))


# %% jupyter={"source_hidden": true}
# For exercise 3.
def check_auc(auc):
    """Tries auc(known, new) on scores whose answer is known."""
    if abs(auc(np.array([3.0, 4.0]), np.array([1.0, 2.0])) - 1) > 1e-9:
        return "All known ones score higher: that is 1. Do you divide by the number of pairs?"
    if abs(auc(np.array([1.0, 4.0, 4.0]), np.array([0.0, 3.0, 9.0])) - 5 / 9) > 1e-9:
        return "1, 4, 4 win five of nine pairs against 0, 3, 9. Each known one meets each new one."
    if abs(auc(np.zeros(3), np.zeros(2)) - 0.5) > 1e-9:
        return "A tie tells nothing: it counts half."
    return "Right."


# %% [markdown]
# ## Exercises
#
# **1.** (One line.) How many of the 7,200 samples of the second GAN would be bags, had it kept the share of its training images? How many are there?
#
# <details><summary>Solution</summary>
#
# 144. The classifier finds fewer:
#
# ```python
# wanted, there = round(0.02 * IMAGES), round(found["samples", 0.02][1][K] * IMAGES)
# print(f"{wanted} wanted, {there} found")
# assert wanted == 144
# ```
#
# </details>
#
# **2.** Fewer samples cover less. Are this GAN's bags only few, or also alike? Compare their coverage with that of as many real bags.
#
# <details><summary>Solution</summary>
#
# Also alike: as many real bags reach far more.
#
# ```python
# features, _, coverage = found["samples", 0.02]
# called = metrics.classify(sets["samples", 0.02], NAME)[1].argmax(axis=1) == K
# as_many = metrics.features(images[y_train == K][: called.sum()], NAME)
# real_bags = metrics.density_coverage(test_features[y_test == K], as_many)["coverage"]
# print(f"{called.sum()} bags: generated {coverage[K]:.2f}, real {real_bags:.2f}")
# assert real_bags > 2 * coverage[K]
# ```
#
# </details>
#
# **3.** (Write and check.) Who was in the training set? An attacker who holds $D$ guesses: whatever scores higher. Write `auc(known, new)`: the share of pairs, one training image and one new one, in which the known one scores higher; a tie counts half. `check_auc(auc)` says what is wrong. Then attack the first GAN.
#
# <details><summary>Solution</summary>
#
# ```python
# def auc(known, new):
#     gap = known[:, np.newaxis] - new
#     return np.mean((gap > 0) + 0.5 * (gap == 0))
#
#
# assert check_auc(auc) == "Right."
# assert "number of pairs" in check_auc(lambda known, new: len(known) * auc(known, new))
# assert "half" in check_auc(lambda known, new: np.mean(known[:, np.newaxis] > new))
# assert "Each known" in check_auc(lambda known, new: np.mean(known > new.mean()))
# scores = [gans[0.1].discriminate(x) for x in (sets["images", 0.1], held_out)]
# print(f"the attack wins {auc(*scores):.1%} of the pairs")
# assert abs(auc(*scores) - 0.5) < 0.1
# ```
#
# Near a coin's half: this $D$ saw each image nine times. Section sec:memorised-data has one that saw each of 100 images for much longer.
#
# </details>
#
# **4.** (Break it.) The forger has your detector, and sends only what passes. How many draws does a passing fake take? What could the forger do with more patience?
#
# <details><summary>Solution</summary>
#
# ```python
# draws = 1 / (1 - flagged["its generator"])
# print(f"{draws:.0f} draws for each that passes")
# assert draws > 5
# ```
#
# A detector like this raises the price of a fake; it does not stop it. And with patience: train $G$ against the detector. That is Algorithm 1.
#
# </details>
#
# **5.** (Open.) Train one detector on both shipped generators. Does it find the fakes of the GAN on this page? What would you have to show before you may say "it finds fakes"?
#
# **6.** (Open.) Take a row of section sec:seven-fields. What has changed since? Say where you found it, and what would convince you that the system is in use.
#
# ## Summary
#
# - GANs are in use where an answer must come fast: enlarging, vocoders, tables, particle physics. Pictures and video from text are made by diffusion.
# - As a loss, a discriminator is in codecs, tokenizers and distilled diffusion models. Something else says what; $D$ says how it should look.
# - In our record a rare class came out rarer than in the data, and most of its variety was gone. The distance to the GAN's own training images *improved*. Measure by class.
# - Our detector learned one generator's habits. Report false alarms, and which generators and files were tried.
# - An adversarial loss asks for the plausible, not for the true.
#
# **Next:** something of your own. Take one paper of the reading list, one data set that you care about, and ask first who is missing from it.
