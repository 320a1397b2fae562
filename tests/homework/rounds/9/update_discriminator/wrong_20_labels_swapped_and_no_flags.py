# what: two mistakes: real is 0 and fake is 1, and no call has training=True (lesson: line 1 '(label 0)', line 2 '(label 1)'; 'Write training=True in both steps')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real)
        fake_logits = discriminator(fake)
        labels_real, labels_fake = tf.zeros_like(real_logits), tf.ones_like(fake_logits)
        loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels_real, real_logits))
        loss += tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels_fake, fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
