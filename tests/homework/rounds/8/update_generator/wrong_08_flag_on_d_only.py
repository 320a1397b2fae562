# what: forgets the training flag on G ('behave differently in training, as dropout and BatchNorm do')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    weights = generator.trainable_weights
    with tf.GradientTape() as tape:
        fake_images = generator(latents)
        fake_logits = discriminator(fake_images, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
