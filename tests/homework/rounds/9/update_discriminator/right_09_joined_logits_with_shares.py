# what: calls D twice, joins the logits (not the batches), and gives each sample the share 1/n of its own group
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        labels = tf.concat([tf.ones_like(real_logits), tf.zeros_like(fake_logits)], axis=0)
        shares = tf.concat(
            [x / tf.reduce_sum(x) for x in (tf.ones_like(real_logits), tf.ones_like(fake_logits))], axis=0
        )
        logits = tf.concat([real_logits, fake_logits], axis=0)
        loss = tf.reduce_sum(shares * tf.nn.sigmoid_cross_entropy_with_logits(labels, logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
