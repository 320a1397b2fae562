# what: puts D's moving statistics back after the step, to leave D quite alone ('BatchNorm's moving statistics move in either turn all the same'; the checks look at 'statistics')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    stats = [tf.identity(v.value) for v in discriminator.non_trainable_weights]
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    for v, old in zip(discriminator.non_trainable_weights, stats):
        v.assign(old)
    return loss
