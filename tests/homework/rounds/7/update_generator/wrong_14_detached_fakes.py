# what: the fakes are detached with stop_gradient as in D's turn, so there is no gradient for G: "the gradient has to come back through $D$"
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = tf.stop_gradient(generator(latents, training=True))
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    gradients = tape.gradient(g_loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, generator.trainable_variables))
    return g_loss
