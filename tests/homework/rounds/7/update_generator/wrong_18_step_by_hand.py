# what: takes the step by hand with the optimizer's learning rate, so that the optimizer itself makes no step: "Use the optimizer that is handed in"
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    gradients = tape.gradient(g_loss, weights)
    for w, g in zip(weights, gradients):
        w.assign_sub(optimizer.learning_rate * g)
    return g_loss
