# %% [markdown]
# # Homework. The two losses {#hw-losses}
#
# **Goals.** You write the losses of both networks yourself, from the cross-entropy of one answer to a form that can be
# trained with. You say of each number whether it is a loss or a value, a sum or a mean, made from probabilities or
# from logits.
#
# **You need:** lessons sec:two-player-game and sec:two-losses. · **Time:** 60 to 90 minutes · **Points:** 10
#
# | task | points |
# |---|---|
# | 1. one answer: binary cross-entropy | 2 |
# | 2. the discriminator's loss $J_D$ | 2 |
# | 3. the generator's loss $J_G$ | 2 |
# | 4. the value of the game $V$ | 1 |
# | 5. $J_D$ from logits | 3 |
#
# How to work: fill the gaps, marked `# YOUR CODE HERE`, and run the check below each. A check prints one line when your answer
# is right, to four digits or to five decimals. Otherwise it shows the smallest input on which it is wrong, and what it takes the mistake to be. You may run it as
# often as you like. Use NumPy, `keras.ops`, TensorFlow or plain Python. Change nothing outside the gaps; add cells
# where you need some.

# %% given="setup"
import math

from kgan import homework

import numpy as np

# %% [markdown]
# ## Warm-up: a worked example
#
# $D$ looks at a real image and says 0.8. What does that answer cost? Lesson sec:two-losses says: minus the logarithm of the probability that
# $D$ gave to the truth. The image is real, so the truth got 0.8:
#
# $$-\log 0.8 = 0.223.$$
#
# Had the image been a fake, the truth would have got 0.2, and the price would have been $-\log 0.2 = 1.609$.

# %% given="warmup"
print(f"a real image: {-math.log(0.8):.3f}, a fake: {-math.log(1 - 0.8):.3f}")
assert -math.log(0.8) < -math.log(1 - 0.8)  # to be wrong costs more

# %% [markdown]
# So how do the checks speak? A friend thinks that the distance between label and answer would do as a loss. Run the cell, and read
# what the check says.


# %% given="friend"
def friends_bce(y, p):
    """The loss of a friend, who is mistaken."""
    return abs(y - p)


try:
    homework.check_bce(friends_bce)
except homework.Feedback as feedback:
    print(feedback)

# %% [markdown]
# ## Task 1. One answer (2 points)
#
# Write binary cross-entropy: the label `y` is 1 for a real image and 0 for a fake, and `p` is $D$'s probability that the image
# is real. It lies between 0.001 and 0.999.


# %% solution="bce"
def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    ### BEGIN SOLUTION
    return -math.log(p if y == 1 else 1 - p)
    ### END SOLUTION


# %% task="test_bce" points=2
homework.check_bce(bce)
### BEGIN HIDDEN TESTS
homework.check_bce(bce, seed=101)
### END HIDDEN TESTS

# %% [markdown]
# If task 1 resists, go on without it: `bce = homework.given("bce")` gives you a working one. It earns no points in task 1,
# and costs none in the others. The same goes for the functions of the later tasks.
#
# ## Task 2. The discriminator's loss (2 points)
#
# $D$ has answered for $N$ real images (`d_real`) and for $M$ fakes (`d_fake`). $N$ and $M$ may differ. Write $J_D$, as one number.
#
# You may take the answers as probabilities, arrays of shape `(N,)` and `(M,)`, or as logits, of shape `(N, 1)` and `(M, 1)`: the
# check tries both, and it is enough that one of them works. Here, too, all probabilities lie between
# 0.001 and 0.999. An array that holds the one number
# is as good as a float.


# %% solution="discriminator_loss"
def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    ### BEGIN SOLUTION
    return np.mean([bce(1, p) for p in d_real]) + np.mean([bce(0, p) for p in d_fake])
    ### END SOLUTION


# %% task="test_discriminator_loss" points=2
homework.check_discriminator_loss(discriminator_loss)
### BEGIN HIDDEN TESTS
homework.check_discriminator_loss(discriminator_loss, seed=102)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 3. The generator's loss (2 points)
#
# Now it is $G$'s turn. Write $J_G$, the *non-saturating* loss, from $D$'s answers to the fakes. Think of the label that $G$ hopes
# for. Again probabilities or logits, as you like.


# %% solution="generator_loss"
def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    ### BEGIN SOLUTION
    return -np.mean(np.log(d_fake))
    ### END SOLUTION


# %% task="test_generator_loss" points=2
homework.check_generator_loss(generator_loss)
### BEGIN HIDDEN TESTS
homework.check_generator_loss(generator_loss, seed=103)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 4. The value of the game (1 point)
#
# The two players fight over one number, $V(D, G)$: $D$ wants it large, $G$ wants it small. Write the estimate of $V$ from the
# same answers as in task 2. Mind the sign: is it a loss?


# %% solution="value"
def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    ### BEGIN SOLUTION
    return np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))
    ### END SOLUTION


# %% task="test_value" points=1
homework.check_value(value)
### BEGIN HIDDEN TESTS
homework.check_value(value, seed=104)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 5. From logits (3 points)
#
# A discriminator ends in a linear layer: it gives logits, arrays of shape `(N, 1)` and `(M, 1)`. Write $J_D$ for them. It must stay
# finite and right for a $D$ that is certain and wrong: at logits of −1000 on reals and 1000 on fakes, in 32-bit numbers.
#
# Hint: you know the sum of one exponential and 1, and its logarithm. NumPy, Keras and TensorFlow all have a function for it that does
# not overflow.


# %% solution="discriminator_loss_from_logits"
def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    ### BEGIN SOLUTION
    return np.mean(np.logaddexp(0, -real_logits)) + np.mean(np.logaddexp(0, fake_logits))
    ### END SOLUTION


# %% task="test_discriminator_loss_from_logits" points=3
homework.check_discriminator_loss_from_logits(discriminator_loss_from_logits)
### BEGIN HIDDEN TESTS
homework.check_discriminator_loss_from_logits(discriminator_loss_from_logits, seed=105)
### END HIDDEN TESTS

# %% [markdown]
# That is all. Save the notebook, and hand in this file under its own name.
