# what: adds a little noise to the reals and fakes before D sees them, a trick from the web ('on the real samples real and on the fakes that generator makes of latents')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    noisy_real = tf.cast(real, tf.float32) + 0.05 * tf.random.normal(tf.shape(real))
    noisy_fake = fake + 0.05 * tf.random.normal(tf.shape(fake))
    with tf.GradientTape() as tape:
        real_logits = discriminator(noisy_real, training=True)
        fake_logits = discriminator(noisy_fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
