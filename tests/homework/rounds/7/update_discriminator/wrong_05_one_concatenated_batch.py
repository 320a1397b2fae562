# what: reals and fakes go through D in one concatenated batch, so BatchNorm mixes them: "Give reals and fakes batches of their own."
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    n = tf.shape(real)[0]
    combined = tf.concat([tf.cast(real, fake.dtype), fake], axis=0)
    with tf.GradientTape() as tape:
        logits = discriminator(combined, training=True)
        real_logits, fake_logits = logits[:n], logits[n:]
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
