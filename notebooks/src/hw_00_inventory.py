# %% [markdown]
# # Homework. What do you think? {#hw-inventory}
#
# **Goals.** You find out which common beliefs about GANs you hold: once before the course, and once after it.
#
# **You need:** nothing before the course, lessons sec:two-player-game to sec:train-step after it. · **Time:** 20 minutes · **Points:** 15
#
# Fifteen questions, four options each, one of them right. Every wrong option is something that is often said or written. Fill in the letter
# in the gap below each question.
#
# **Before the course** run only the cells with your answers, not the checks: they would tell you. Hand in the notebook. **After the course**
# answer once more in a new copy, then run the checks. Each explains what is behind your answer, and names the section to read.

# %% given="setup"
from kgan import homework

# %% [markdown]
# ## Warm-up: a worked example
#
# **Question 0.** How many networks does a GAN have?
#
# - (a) one
# - (b) two
#
# The right one is (b), a generator and a discriminator. So the answer is written like this:

# %% given="warmup"
question_0 = "b"

# %% [markdown]
# **Question 1.** Where does $G$ get a new image from?
#
# - (a) It changes real images that are fed to it.
# - (b) It improves its own images of the step before, which are fed back to it.
# - (c) It turns fresh random numbers into an image.
# - (d) It adapts artificial data $Z$ to the real data.

# %% solution="question_1"
# one letter: question_1 = "..."
### BEGIN SOLUTION
question_1 = "c"
### END SOLUTION

# %% task="test_question_1" points=1
homework.check_question(1, question_1)
### BEGIN HIDDEN TESTS
assert isinstance(question_1, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 2.** What does $D$ give for an image?
#
# - (a) 0 if the image is fake, 1 if it is real.
# - (b) Any real number, from which follows a probability that the image is real.
# - (c) A reconstruction of the image.
# - (d) The density $p_\text{data}$ of the image.

# %% solution="question_2"
# one letter: question_2 = "..."
### BEGIN SOLUTION
question_2 = "b"
### END SOLUTION

# %% task="test_question_2" points=1
homework.check_question(2, question_2)
### BEGIN HIDDEN TESTS
assert isinstance(question_2, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 3.** $D$ gives the probability $p$ to a fake. What is the loss of $D$ for that fake?
#
# - (a) $-\log(1 - p)$
# - (b) $-\log p$
# - (c) $\log(1 - p)$
# - (d) $-p_\text{data}(x) \log p_g(z)$

# %% solution="question_3"
# one letter: question_3 = "..."
### BEGIN SOLUTION
question_3 = "a"
### END SOLUTION

# %% task="test_question_3" points=1
homework.check_question(3, question_3)
### BEGIN HIDDEN TESTS
assert isinstance(question_3, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 4.** What does $G$ minimise in the minimax game?
#
# - (a) $\mathbb E \log D(x) + \mathbb E \log(1 - D(G(z)))$: both terms must become small for $D$ to be fooled.
# - (b) $\mathbb E \log(1 - D(G(x)))$, for images $x$.
# - (c) The same cross-entropy as $D$.
# - (d) $\mathbb E \log(1 - D(G(z)))$, for noise $z$.

# %% solution="question_4"
# one letter: question_4 = "..."
### BEGIN SOLUTION
question_4 = "d"
### END SOLUTION

# %% task="test_question_4" points=1
homework.check_question(4, question_4)
### BEGIN HIDDEN TESTS
assert isinstance(question_4, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 5.** $D$ gives ½ to every image, real or generated. What is its loss, the *sum* of the mean over the reals and the mean over the fakes?
#
# - (a) 0.5
# - (b) 0.693
# - (c) near 0
# - (d) 1.386

# %% solution="question_5"
# one letter: question_5 = "..."
### BEGIN SOLUTION
question_5 = "d"
### END SOLUTION

# %% task="test_question_5" points=1
homework.check_question(5, question_5)
### BEGIN HIDDEN TESTS
assert isinstance(question_5, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 6.** After an hour, $D$ gives ½ to every image. What follows?
#
# - (a) Training is done: $p_g = p_\text{data}$.
# - (b) Nothing yet: a $D$ that has learned nothing also does so.
# - (c) The loss of $D$ is near 0, and its gradients have vanished.
# - (d) The samples are close to real images, pixel by pixel.

# %% solution="question_6"
# one letter: question_6 = "..."
### BEGIN SOLUTION
question_6 = "b"
### END SOLUTION

# %% task="test_question_6" points=1
homework.check_question(6, question_6)
### BEGIN HIDDEN TESTS
assert isinstance(question_6, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 7.** Which is right about one round of training?
#
# - (a) Both networks are updated simultaneously.
# - (b) $G$ is updated only if it failed to fool $D$.
# - (c) $D$ has its turn, then $G$ has its turn against the new $D$.
# - (d) Before the turn of $G$, $D$ must be frozen with `trainable = False`, and compiled.

# %% solution="question_7"
# one letter: question_7 = "..."
### BEGIN SOLUTION
question_7 = "c"
### END SOLUTION

# %% task="test_question_7" points=1
homework.check_question(7, question_7)
### BEGIN HIDDEN TESTS
assert isinstance(question_7, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 8.** What does $G$'s turn start from, with the non-saturating loss?
#
# - (a) New noise, whose images are scored with label 1.
# - (b) The same noise as before, so that progress can be compared.
# - (c) The images that $G$ has just made, fed back to it instead of noise.
# - (d) New noise, whose images are scored with label 0, since they are fakes.

# %% solution="question_8"
# one letter: question_8 = "..."
### BEGIN SOLUTION
question_8 = "a"
### END SOLUTION

# %% task="test_question_8" points=1
homework.check_question(8, question_8)
### BEGIN HIDDEN TESTS
assert isinstance(question_8, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 9.** Which gradient vanishes, and when?
#
# - (a) That of $D$, when $G$ is perfect: the loss of $D$ is then near 0.
# - (b) That of $G$ with the minimax loss, when $D$ is nearly perfect.
# - (c) That of $G$ with the non-saturating loss, when $D$ rejects the fakes with confidence.
# - (d) That of $G$ in every step in which $D$ was fooled: only failures teach.

# %% solution="question_9"
# one letter: question_9 = "..."
### BEGIN SOLUTION
question_9 = "b"
### END SOLUTION

# %% task="test_question_9" points=1
homework.check_question(9, question_9)
### BEGIN HIDDEN TESTS
assert isinstance(question_9, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 10.** What does $G$ minimise with the non-saturating loss, against the best $D$?
#
# - (a) The Jensen–Shannon divergence between $p_\text{data}$ and $p_g$.
# - (b) Both terms of the value $V(D, G)$.
# - (c) Not the Jensen–Shannon divergence, but another combination of divergences.
# - (d) The L2 distance between samples and real images.

# %% solution="question_10"
# one letter: question_10 = "..."
### BEGIN SOLUTION
question_10 = "c"
### END SOLUTION

# %% task="test_question_10" points=1
homework.check_question(10, question_10)
### BEGIN HIDDEN TESTS
assert isinstance(question_10, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 11.** What tells best how good the samples are?
#
# - (a) Their L2 distance, in pixels, to the nearest training image: the smaller the better.
# - (b) The losses: both should fall, as in any training.
# - (c) $D(G(z))$: the nearer to ½ the better.
# - (d) A comparison of many samples with many real images as distributions, in good features.

# %% solution="question_11"
# one letter: question_11 = "..."
### BEGIN SOLUTION
question_11 = "d"
### END SOLUTION

# %% task="test_question_11" points=1
homework.check_question(11, question_11)
### BEGIN HIDDEN TESTS
assert isinstance(question_11, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 12.** Can the best discriminator for a fixed $G$ be computed?
#
# - (a) Yes, where both densities are known; for images they are not.
# - (b) No, it can never be computed.
# - (c) Yes: it is 1 on every real image and 0 on every fake, always.
# - (d) Yes: it is ½ everywhere, always.

# %% solution="question_12"
# one letter: question_12 = "..."
### BEGIN SOLUTION
question_12 = "a"
### END SOLUTION

# %% task="test_question_12" points=1
homework.check_question(12, question_12)
### BEGIN HIDDEN TESTS
assert isinstance(question_12, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 13.** $D$ ends in a linear layer. How is its loss computed?
#
# - (a) By putting that layer's output into $-\log D(x)$.
# - (b) By adding a sigmoid layer, and a cross-entropy with `from_logits=True`.
# - (c) By a cross-entropy with `from_logits=True` on that layer's output.
# - (d) By comparing the output with 0: above is real, below is fake.

# %% solution="question_13"
# one letter: question_13 = "..."
### BEGIN SOLUTION
question_13 = "c"
### END SOLUTION

# %% task="test_question_13" points=1
homework.check_question(13, question_13)
### BEGIN HIDDEN TESTS
assert isinstance(question_13, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 14.** In your own training step in Keras 3 you call `generator(z)` and leave `training=True` out. What happens?
#
# - (a) Nothing: Keras knows that it is training.
# - (b) Dropout does nothing, and BatchNorm uses its moving statistics.
# - (c) The weights of both networks move, unless one is frozen.
# - (d) Real and generated images go through BatchNorm as one batch.

# %% solution="question_14"
# one letter: question_14 = "..."
### BEGIN SOLUTION
question_14 = "b"
### END SOLUTION

# %% task="test_question_14" points=1
homework.check_question(14, question_14)
### BEGIN HIDDEN TESTS
assert isinstance(question_14, str)
### END HIDDEN TESTS

# %% [markdown]
# **Question 15.** You want to soften the labels of $D$ a little. Which is sound?
#
# - (a) Reals 0.9, fakes 0.
# - (b) Reals 0.9, fakes 0.1.
# - (c) Targets of 1.1 for the reals.
# - (d) Fakes 1 and reals 0 in the loss of $D$, and the other way round in that of $G$.

# %% solution="question_15"
# one letter: question_15 = "..."
### BEGIN SOLUTION
question_15 = "a"
### END SOLUTION

# %% task="test_question_15" points=1
homework.check_question(15, question_15)
### BEGIN HIDDEN TESTS
assert isinstance(question_15, str)
### END HIDDEN TESTS

# %% [markdown]
# That is all. Save the notebook, and hand in this file under its own name.
