# what: runs D once more on the reals in training mode to print an accuracy, which moves its statistics again ('all that it leaves behind: weights, statistics')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    gradients = tape.gradient(loss, weights)
    optimizer.apply(gradients, weights)
    accuracy = tf.reduce_mean(tf.cast(discriminator(real, training=True) > 0, tf.float32))
    del accuracy  # was: print(accuracy)
    return loss
