# what: the list of weights is kept from the first call, so a second D does not move
import keras
import numpy as np
import tensorflow as tf

_cache = {}


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = _cache.setdefault("weights", discriminator.trainable_weights)
    grads = tape.gradient(loss, weights)
    optimizer.apply(grads, weights)
    return loss
