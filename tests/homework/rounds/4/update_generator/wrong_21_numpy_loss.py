# what: uses the NumPy loss from homework 1 inside the tape: NumPy's numbers carry no gradient (the tape finds none); ruled out (lesson 6): "the gradient has to come back through $D$"
import numpy as np
import tensorflow as tf


def generator_loss(d_fake):
    """J_G from probabilities, as in homework 1."""
    return -np.mean(np.log(d_fake))


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        d_fake = 1 / (1 + np.exp(-np.array(fake_logits)))
        g_loss = tf.constant(generator_loss(d_fake))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
